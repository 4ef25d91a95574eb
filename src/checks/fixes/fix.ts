import type { CollectionName } from '../../collections/ids.ts';
import { fixDates } from './dates.ts';
import { fixKeyOrder } from './key-order.ts';
import { fixTrailingSpaces } from './trailing-spaces.ts';

/** Mends one thing in the text of an entry. Returns the text as it was if there is nothing to mend, or mending is not safe. */
export type Fix = (text: string, collection: CollectionName) => string;

const fixes: readonly { fix: Fix; done: string }[] = [
  { fix: fixTrailingSpaces, done: 'removed trailing spaces' },
  { fix: fixDates, done: 'completed dates' },
  { fix: fixKeyOrder, done: 'put the keys in order' },
];

/** Mends what is safe in the text of an entry, and says what it did. Line ends of Windows stay; of two kinds in one file, nothing is done. */
export function fixEntry(text: string, collection: CollectionName): { text: string; done: string[] } {
  const isWindows = text.includes('\r');
  if (isWindows && /\r(?!\n)|(?<!\r)\n/.test(text)) return { text, done: [] };
  const done: string[] = [];
  let mended = text.replaceAll('\r\n', '\n');
  for (const { fix, done: what } of fixes) {
    const next = fix(mended, collection);
    if (next !== mended) done.push(what);
    mended = next;
  }
  return { text: isWindows ? mended.replaceAll('\n', '\r\n') : mended, done };
}
