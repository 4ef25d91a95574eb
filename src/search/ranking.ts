/**
 * How results are ranked: every weight of the search by names stands in this file. A score is between 0 and 1; what has a higher one
 * comes first.
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

/**
 * A dated entry in which meets what the query names: what it counts, less for a word that is the name of someone who takes part and not
 * one of its own names or its place, and the most that it adds if there are no others.
 */
export const meeting = { all: 0.68, byMember: 0.93, noOthers: 0.03 } as const;

/** A name that was written with other spaces between its letters. */
export const otherSpaces = 0.85;

/** What was in the time that the query names. */
export const inTime = {
  /** What it counts with every other word of the query, and with none of them. */
  named: 0.97,
  only: 0.66,
  /** Power of the share of its own time that is in the one asked for: a day of a year counts less than a day of two. */
  spread: 0.1,
  /** A smaller share than this is no match. */
  leastShare: 0.0025,
  /** What an entry counts that the other words name, in whatever time. */
  otherTime: 0.8,
} as const;

/** An entry that has most words of a query and not all: of how many words, of what share of their letters, and what it counts. */
export const partOfQuery = { leastWords: 3, leastShare: 0.66, weight: 0.6 } as const;

/** How many edits a word may be away, by its length: none up to 3 letters, 1 for 4 to 6, 2 from 7. */
export function editLimit(length: number): number {
  if (length <= 3) return 0;
  return length <= 6 ? 1 : 2;
}
