import { recall, remember } from '../browser/storage.ts';

/** Under which name a browser keeps that the key `/` does not open the search. */
const slashKey = 'parley-slash';
const off = 'off';

/** Whether the reader has turned the key off (WCAG 2.1.4 asks that keys of one character can be). */
export function isSlashOff(): boolean {
  return recall(slashKey) === off;
}

export function turnSlash(on: boolean): void {
  remember(slashKey, on ? undefined : off);
}
