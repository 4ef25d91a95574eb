import { editDistance } from '../collections/nearest.ts';
import type { FoldedWord } from '../graph/fold-name.ts';

/**
 * How results are ranked. Every weight of the search stands in this file. A score is between 0 and 1; what has a higher one comes
 * first.
 */

/** How near a word of the query is to a word of a name, from the nearest down. */
export const closeness = {
  /** The same letters. */
  same: 1,
  /** Another manner of writing the same sounds: other alphabet, other transliteration. */
  sound: 0.97,
  /** A plural, a possessive or a case: the same but for an ending of up to two letters. */
  ending: 0.92,
  /** The beginning of the word: from this for one letter up to `prefixWhole` for all. */
  prefix: 0.72,
  prefixWhole: 0.92,
  /** One and two edits. */
  oneEdit: 0.84,
  twoEdits: 0.7,
  /** The beginning of the word with one edit. */
  prefixEdit: 0.6,
} as const;

/** What a name counts by how much of it the query names: all of it, or (nearly) nothing. */
export const wholeName = 1;
export const partOfName = 0.62;

/** What a name counts whose words stand in another order. */
export const otherOrder = 0.985;

/** What names count by how prose uses the names of their collection. */
export const nameWeight = { proper: 1, common: 0.99, none: 0.92 } as const;

/** The most that the number of entries that name an entry can add. */
export const prominence = 0.05;

/** Words such as `of` and `the`: how much of their length counts. */
export const smallWord = 0.2;

/** How many edits a word may be away, by its length: none up to 3 letters, 1 for 4 to 6, 2 from 7. */
export function editLimit(length: number): number {
  if (length <= 3) return 0;
  return length <= 6 ? 1 : 2;
}

/** How near a word of a query is to a word of a name; 0 if it is another word. */
export function wordCloseness(query: FoldedWord, name: FoldedWord): number {
  if (query.letters === name.letters) return closeness.same;
  if (/^\d/.test(query.letters)) return 0;
  let best = 0;
  for (const a of query.sounds) {
    for (const b of name.sounds) best = Math.max(best, soundCloseness(a, b));
  }
  return best;
}

function soundCloseness(query: string, name: string): number {
  if (query === name) return closeness.sound;
  if (isEnding(query, name) || isEnding(name, query)) return closeness.ending;
  if (name.startsWith(query)) {
    return closeness.prefix + (closeness.prefixWhole - closeness.prefix) * (query.length / name.length);
  }
  const limit = editLimit(query.length);
  if (limit === 0 || /^\d/.test(name)) return 0;
  const edits = editDistance(query, name, limit);
  if (edits <= limit) return edits === 1 ? closeness.oneEdit : closeness.twoEdits;
  return query.length >= 5 && isPrefixWithEdit(query, name) ? closeness.prefixEdit : 0;
}

function isEnding(longer: string, shorter: string): boolean {
  return (
    shorter.length >= 4 &&
    longer.length > shorter.length &&
    longer.length <= shorter.length + 2 &&
    longer.startsWith(shorter)
  );
}

function isPrefixWithEdit(query: string, name: string): boolean {
  if (name.length <= query.length) return false;
  return [0, 1, -1].some((more) => editDistance(query, name.slice(0, query.length + more), 1) <= 1);
}
