/** A part of an address without percent signs: `caf%C3%A9` → `café`; `undefined` where these stand for no text, as in `%ff`. */
export function decodeOrUndefined(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
