import type { Entry } from '../src/collections/entry.ts';
import { isEntryOf } from '../src/collections/entry.ts';
import { manners, transliterate } from '../tests/transliterate.ts';
import type { Query } from './search-query.ts';

/** How many queries each rule makes. */
const perRule = 24;

type Rule = (entries: readonly Entry[], random: () => number) => Query[];

/** Ways in which a reader writes the name of an entry. Which entries and which letters, the seed decides. */
const rules: Record<string, Rule> = {
  'another manner of transliteration': (entries) =>
    entries.flatMap((entry) =>
      nativeNames(entry).flatMap(([language, name]) =>
        manners.flatMap((manner) => [
          find(entry, transliterate(name, language, manner)),
          find(entry, transliterate(lastWord(name), language, manner)),
        ]),
      ),
    ),
  'the letters of its language': (entries) =>
    entries.flatMap((entry) =>
      nativeNames(entry).flatMap(([, name]) => [find(entry, name), find(entry, lastWord(name).toLowerCase())]),
    ),
  'one slip of the finger': (entries, random) =>
    people(entries)
      .filter(({ data }) => lastWord(data.title).length >= 4)
      .map((entry) => find(entry, misspell(lastWord(entry.data.title), random))),
  'two slips in a whole name': (entries, random) =>
    people(entries).map((entry) =>
      find(
        entry,
        entry.data.title
          .split(' ')
          .map((word) => slipIfLong(word, random))
          .join(' '),
      ),
    ),
  'the beginning of a name': (entries) =>
    people(entries).map((entry) => find(entry, entry.data.title.slice(0, entry.data.title.lastIndexOf(' ') + 4))),
  'the other order': (entries) =>
    people(entries).map((entry) => find(entry, `${lastWord(entry.data.title)} ${entry.data.title.split(' ')[0]!}`)),
  'another name': (entries) =>
    entries.filter(isProper).flatMap((entry) => entry.data.aliases.map((name) => find(entry, name.toLowerCase()))),
  'the title': (entries) => entries.filter(isProper).map((entry) => find(entry, entry.data.title.replace(/[()]/g, ''))),
};

/** Queries by rule from the entries of a site; the same seed gives the same ones. */
export function makeQueries(entries: readonly Entry[], seed: number): Map<string, Query[]> {
  const random = makeRandom(seed);
  return new Map(
    Object.entries(rules).map(([name, rule]) => [name, sample(unique(rule(entries, random)), perRule, random)]),
  );
}

function find(entry: Entry, query: string): Query {
  return { kind: 'name', query, accept: [`${entry.collection}/${entry.id}`] };
}

function people(entries: readonly Entry[]): Entry<'people'>[] {
  return entries.filter((entry) => isEntryOf(entry, 'people'));
}

function isProper({ collection }: Entry): boolean {
  return ['people', 'organizations', 'documents', 'parallels'].includes(collection);
}

function nativeNames(entry: Entry): ['uk' | 'ru', string][] {
  if (!isEntryOf(entry, 'people')) return [];
  const { uk, ru } = entry.data.nativeNames as Partial<Record<string, string>>;
  return [...(uk ? [['uk', uk] as ['uk', string]] : []), ...(ru ? [['ru', ru] as ['ru', string]] : [])];
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function slipIfLong(word: string, random: () => number): string {
  return word.length >= 5 ? misspell(word, random) : word;
}

/** Swaps, drops, doubles or replaces a letter. */
function misspell(word: string, random: () => number): string {
  const place = 1 + Math.floor(random() * (word.length - 2));
  const [before, letter, next, after] = [word.slice(0, place), word[place]!, word[place + 1]!, word.slice(place + 2)];
  const changed = [
    before + next + letter + after,
    before + next + after,
    before + letter + letter + next + after,
    before + neighbour(letter) + next + after,
  ];
  return changed[Math.floor(random() * changed.length)]!;
}

/** The key to the right. */
function neighbour(letter: string): string {
  const keys = 'qwertyuiopqasdfghjklazxcvbnmz';
  return keys[keys.indexOf(letter) + 1] ?? 'e';
}

function unique(queries: readonly Query[]): Query[] {
  return queries.filter(({ query }, place) => queries.findIndex((other) => other.query === query) === place);
}

function sample(queries: readonly Query[], count: number, random: () => number): Query[] {
  return queries
    .map((query) => ({ query, key: random() }))
    .sort((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ query }) => query);
}

/** Mulberry32. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
