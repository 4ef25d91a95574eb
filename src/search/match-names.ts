import { foldName, type FoldedWord } from '../graph/fold-name.ts';
import { compareText } from '../problem.ts';
import type { IndexedName, NamedEntry, NameIndex } from './name-index.ts';
import * as ranking from './ranking.ts';

/** An entry that the query names. */
export interface NameMatch {
  entry: NamedEntry;
  /** The name that fits best: the title, or another one. */
  name: string;
  score: number;
}

/** Entries one of whose names has every word of the query, in any order and spelling; the best first. */
export function matchNames(query: string, index: NameIndex, smallWords: ReadonlySet<string>): NameMatch[] {
  const words = foldName(query);
  const wanted = words.some((word) => !smallWords.has(word.letters))
    ? words.filter((word) => !smallWords.has(word.letters))
    : words;
  if (wanted.length === 0) return [];
  const found = wanted.map((word) => findWord(word, index));
  const best = new Map<NamedEntry, NameMatch>();
  for (const place of namesWithAll(found)) {
    const name = index.names[place]!;
    const score = scoreName(name, wanted, found, index, smallWords);
    if (score > (best.get(name.entry)?.score ?? 0)) best.set(name.entry, { entry: name.entry, name: name.text, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || compareText(a.entry.url, b.entry.url));
}

/** How near each word of the index is to a word of the query, without those that are other words. */
type FoundWord = ReadonlyMap<number, number>;

function findWord(word: FoldedWord, { words }: NameIndex): FoundWord & { names: Set<number> } {
  const near = new Map<number, number>() as Map<number, number> & { names: Set<number> };
  near.names = new Set();
  for (const [place, candidate] of words.entries()) {
    const closeness = ranking.wordCloseness(word, candidate);
    if (closeness === 0) continue;
    near.set(place, closeness);
    for (const name of candidate.names) near.names.add(name);
  }
  return near;
}

function namesWithAll(found: readonly { names: Set<number> }[]): number[] {
  const [rarest, ...others] = [...found].sort((a, b) => a.names.size - b.names.size);
  return [...rarest!.names].filter((name) => others.every(({ names }) => names.has(name)));
}

function scoreName(
  name: IndexedName,
  wanted: readonly FoldedWord[],
  found: readonly FoundWord[],
  index: NameIndex,
  smallWords: ReadonlySet<string>,
): number {
  const used = assignWords(name, found);
  if (!used) return 0;
  const length = (word: FoldedWord) => word.letters.length * (smallWords.has(word.letters) ? ranking.smallWord : 1);
  const nearness = weigh(wanted, used, length);
  const all = name.words.reduce((sum, place) => sum + length(index.words[place]!), 0);
  const named = used.reduce(
    (sum, { position, closeness }) => sum + closeness * length(index.words[name.words[position]!]!),
    0,
  );
  const inOrder = used.every(({ position }, place) => place === 0 || position > used[place - 1]!.position);
  const whole = ranking.partOfName + (ranking.wholeName - ranking.partOfName) * (named / all);
  const weight = ranking.nameWeight[name.entry.use] * (inOrder ? 1 : ranking.otherOrder);
  return nearness * whole * weight * (1 - ranking.prominence) + ranking.prominence * prominenceOf(name.entry, index);
}

function prominenceOf({ named }: NamedEntry, { mostNamed }: NameIndex): number {
  return Math.log1p(named) / Math.log1p(mostNamed);
}

function weigh(wanted: readonly FoldedWord[], used: readonly Use[], length: (word: FoldedWord) => number): number {
  const all = wanted.reduce((sum, word) => sum + length(word), 0);
  return wanted.reduce((sum, word, place) => sum + used[place]!.closeness * length(word), 0) / all;
}

/** Which word of the name stands for a word of the query. */
interface Use {
  position: number;
  closeness: number;
}

/** A word of the name for each word of the query, the nearest that is free; `undefined` if there are not enough. */
function assignWords(name: IndexedName, found: readonly FoundWord[]): Use[] | undefined {
  const free = new Set(name.words.keys());
  const uses: Use[] = [];
  for (const near of found) {
    let use: Use = { position: -1, closeness: 0 };
    for (const position of free) {
      const closeness = near.get(name.words[position]!) ?? 0;
      if (closeness > use.closeness) use = { position, closeness };
    }
    if (use.closeness === 0) return undefined;
    free.delete(use.position);
    uses.push(use);
  }
  return uses;
}
