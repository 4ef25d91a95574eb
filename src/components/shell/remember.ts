/** What a reader chose on an earlier page; `undefined` if nothing, or if the reader has forbidden storage. */
export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice for later pages; `undefined` forgets it. Where storage is forbidden the choice lasts for this page. */
export function remember(key: string, choice: string | undefined): void {
  try {
    if (choice === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, choice);
  } catch {}
}
