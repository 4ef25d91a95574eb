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

/** Names by their words, in lower case: a tree in which the way along the words of a name leads to it. */
export interface NameIndex {
  /** The names that end here. They differ only in signs between words and in case. The longest first. */
  names: Name[];
  /** Where the next word leads. */
  next: Map<string, NameIndex>;
}

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
  return { index: byWords(names.filter(({ text }) => !shared.has(text.toLowerCase()))), clashes };
}

/**
 * Finds names in a text: whole words in any alphabet, the longest where several fit, from left to right without overlap.
 * The cost grows with the length of the text and the words of the longest name, whatever the number of names. A possessive ending is
 * not part of the match.
 */
export function findNames(text: string, index: NameIndex): NameMatch[] {
  const plain = normalize(text);
  const matches: NameMatch[] = [];
  // Composing may change the length, and then offsets would not fit; such text is rare, and its names can be linked by hand.
  if (plain.length !== text.length) return matches;
  const words = splitWords(plain);
  let end = 0;
  for (const [place, { start }] of words.entries()) {
    if (start < end) continue;
    const name = findNameAt(plain, words, place, index);
    if (!name) continue;
    end = start + name.text.length;
    matches.push({ start, end, key: name.key });
  }
  return matches;
}

interface Word {
  start: number;
  /** In lower case. */
  text: string;
}

function splitWords(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({ start: index, text: word.toLowerCase() }));
}

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;
const wordCharacter = /[\p{L}\p{N}\p{M}]/u;

/** The longest name that begins with a word of a text: of two that stand there, the one with more words. */
function findNameAt(text: string, words: readonly Word[], place: number, index: NameIndex): Name | undefined {
  const { start } = words[place]!;
  let found: Name | undefined;
  let at = place;
  let node = index.next.get(words[at]!.text);
  while (node) {
    found = node.names.find((name) => standsAt(text, start, name)) ?? found;
    at += 1;
    node = node.next.get(words[at]?.text ?? '');
  }
  return found;
}

function standsAt(text: string, start: number, { text: name, anyCaseStart }: Name): boolean {
  const end = start + name.length;
  if (!text.startsWith(name.slice(1), start + 1)) return false;
  const first = text[start]!;
  if (first !== name[0] && !(anyCaseStart && first.toLowerCase() === name[0]!.toLowerCase())) return false;
  return end >= text.length || !wordCharacter.test(text[end]!);
}

function byWords(names: readonly Name[]): NameIndex {
  const index: NameIndex = { names: [], next: new Map() };
  for (const name of names.toSorted((a, b) => b.text.length - a.text.length)) {
    const words = splitWords(name.text);
    if (words[0]?.start !== 0) continue;
    words.reduce(stepTo, index).names.push(name);
  }
  return index;
}

/** Where a word leads, for a new name: the way goes on if it is there, else it is made. */
function stepTo({ next }: NameIndex, { text }: Word): NameIndex {
  const known = next.get(text);
  if (known) return known;
  const made: NameIndex = { names: [], next: new Map() };
  next.set(text, made);
  return made;
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
