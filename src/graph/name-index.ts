import { collections } from '../collections/index.ts';
import type { Entry } from '../collections/entry.ts';
import type { EntryKey } from '../collections/ids.ts';

/** A name that links by itself. */
export interface Name {
  /** The name as it is compared: composed, with plain apostrophes, hyphens and spaces. */
  text: string;
  key: EntryKey;
  /** Whether the first letter may be upper or lower case in prose. */
  anyCaseStart: boolean;
}

/** Names by their first word, in lower case; of those with the same first word, the longest first. */
export type NameIndex = ReadonlyMap<string, readonly Name[]>;

/** A name that two entries have. */
export interface NameClash {
  name: string;
  /** The entry that has the name by right of order, and the one that repeats it. */
  first: Entry;
  second: Entry;
}

/** Where a name stands in a text. */
export interface NameMatch {
  start: number;
  end: number;
  key: EntryKey;
}

/** Indexes titles and aliases of all entries that prose names. Names that two entries share are left out, and listed as clashes. */
export function indexNames(entries: readonly Entry[]): { index: NameIndex; clashes: NameClash[] } {
  const owners = new Map<string, Entry>();
  const clashes: NameClash[] = [];
  const names: Name[] = [];
  for (const entry of entries) {
    const { names: kind } = collections[entry.collection];
    if (kind === 'none') continue;
    for (const name of new Set([entry.data.title, ...entry.data.aliases])) {
      const folded = normalize(name).toLowerCase();
      const owner = owners.get(folded);
      if (owner && owner !== entry) clashes.push({ name, first: owner, second: entry });
      owners.set(folded, owner ?? entry);
      names.push({ text: normalize(name), key: entry.key, anyCaseStart: kind === 'common' || startsLower(name) });
    }
  }
  const shared = new Set(clashes.map(({ name }) => normalize(name).toLowerCase()));
  return { index: byFirstWord(names.filter(({ text }) => !shared.has(text.toLowerCase()))), clashes };
}

/**
 * Finds names in a text: whole words in any alphabet, the longest where several fit, from left to right without overlap.
 * The cost grows with the length of the text, whatever the number of names. A possessive ending is not part of the match.
 */
export function findNames(text: string, index: NameIndex): NameMatch[] {
  const plain = normalize(text);
  const matches: NameMatch[] = [];
  // Composing may change the length, and then offsets would not fit; such text is rare, and its names can be linked by hand.
  if (plain.length !== text.length) return matches;
  let end = 0;
  for (const word of plain.matchAll(wordPattern)) {
    const start = word.index;
    if (start < end) continue;
    const name = index.get(word[0].toLowerCase())?.find((candidate) => standsAt(plain, start, candidate));
    if (!name) continue;
    end = start + name.text.length;
    matches.push({ start, end, key: name.key });
  }
  return matches;
}

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;
const wordCharacter = /[\p{L}\p{N}\p{M}]/u;

function standsAt(text: string, start: number, { text: name, anyCaseStart }: Name): boolean {
  const end = start + name.length;
  if (!text.startsWith(name.slice(1), start + 1)) return false;
  const first = text[start]!;
  if (first !== name[0] && !(anyCaseStart && first.toLowerCase() === name[0]!.toLowerCase())) return false;
  return end >= text.length || !wordCharacter.test(text[end]!);
}

function byFirstWord(names: readonly Name[]): NameIndex {
  const index = new Map<string, Name[]>();
  for (const name of names) {
    const first = /[\p{L}\p{N}\p{M}]+/u.exec(name.text);
    if (!first || first.index > 0) continue;
    const key = first[0].toLowerCase();
    const list = index.get(key);
    if (list) list.push(name);
    else index.set(key, [name]);
  }
  for (const list of index.values()) list.sort((a, b) => b.text.length - a.text.length);
  return index;
}

function normalize(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s/g, ' ');
}

function startsLower(name: string): boolean {
  const first = name[0] ?? '';
  return first !== first.toUpperCase();
}
