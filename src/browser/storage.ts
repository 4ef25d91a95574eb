/** What a reader chose on an earlier page; `undefined` if nothing, or if the reader has forbidden storage. */
export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice for later pages; `undefined` forgets it. Tells whether it is kept: where storage is forbidden it lasts for this page. */
export function remember(key: string, choice: string | undefined): boolean {
  try {
    if (choice === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, choice);
    return true;
  } catch {
    return false;
  }
}
