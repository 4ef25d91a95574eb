/** Loads a file of JSON from the site. Rejects if it cannot be had. */
export async function fetchJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} did not load: ${response.status}.`);
  return (await response.json()) as Content;
}
