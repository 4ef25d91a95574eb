/** Under which name a browser keeps that the key `/` does not open the search. */
export const slashKey = 'parley-slash';

/** Whether the reader has turned the key off (WCAG 2.1.4 asks that keys of one character can be). */
export function isSlashOff(): boolean {
  // Storage throws where the reader has forbidden it.
  try {
    return localStorage.getItem(slashKey) === 'off';
  } catch {
    return false;
  }
}
