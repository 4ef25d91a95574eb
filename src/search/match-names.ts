import type { NamedEntry, NameMatch } from './answer.ts';
import type { FoundWord } from './find-word.ts';
import type { IndexedName, NameIndex } from './name-index.ts';
import * as ranking from './ranking.ts';

/** A match with the words of the index that stand for the words of the query. */
export interface WordedMatch extends NameMatch {
  words: readonly { word: number; closeness: number }[];
}

/** Entries one of whose names has every word of the query, in any order and spelling; in no order. */
export function matchNames(
  found: readonly FoundWord[],
  index: NameIndex,
  smallWords: ReadonlySet<string>,
): WordedMatch[] {
  return matchTexts(found, index, smallWords, ({ isPlace }) => !isPlace);
}

/** Entries whose place has every word of the query, likewise. */
export function matchPlaces(
  found: readonly FoundWord[],
  index: NameIndex,
  smallWords: ReadonlySet<string>,
): WordedMatch[] {
  return matchTexts(found, index, smallWords, ({ isPlace }) => isPlace);
}

function matchTexts(
  found: readonly FoundWord[],
  index: NameIndex,
  smallWords: ReadonlySet<string>,
  isWanted: (name: IndexedName) => boolean,
): WordedMatch[] {
  const best = new Map<NamedEntry, WordedMatch>();
  for (const place of namesWithAll(found)) {
    const name = index.names[place]!;
    const match = isWanted(name) ? matchName(name, found, index, smallWords) : undefined;
    if (match && match.score > (best.get(name.entry)?.score ?? 0)) best.set(name.entry, match);
  }
  return [...best.values()];
}

/** What the number of entries that name it adds to a score. */
export function withProminence(score: number, { named }: NamedEntry, { mostNamed }: NameIndex): number {
  const share = Math.log1p(named) / Math.log1p(mostNamed);
  return score * (1 - ranking.prominence) + ranking.prominence * share;
}

function namesWithAll(found: readonly FoundWord[]): number[] {
  const [rarest, ...others] = [...found].sort((a, b) => a.names.size - b.names.size);
  return [...(rarest?.names ?? [])].filter((name) => others.every(({ names }) => names.has(name)));
}

function matchName(
  name: IndexedName,
  found: readonly FoundWord[],
  index: NameIndex,
  smallWords: ReadonlySet<string>,
): WordedMatch | undefined {
  const used = assignWords(name, found);
  if (!used) return undefined;
  const length = ({ letters }: { letters: string }) =>
    letters.length * (smallWords.has(letters) ? ranking.smallWord : 1);
  const nearness = weigh(found, used, length);
  const all = name.words.reduce((sum, place) => sum + length(index.words[place]!), 0);
  const named = used.reduce(
    (sum, { position, closeness }) => sum + closeness * length(index.words[name.words[position]!]!),
    0,
  );
  const inOrder = used.every(({ position }, place) => place === 0 || position > used[place - 1]!.position);
  const whole = ranking.partOfName + (ranking.wholeName - ranking.partOfName) * (named / all);
  const weight = ranking.nameWeight[name.entry.use] * (inOrder ? 1 : ranking.otherOrder);
  return {
    entry: name.entry,
    name: name.text,
    score: withProminence(nearness * whole * weight, name.entry, index),
    words: used.map(({ position, closeness }) => ({ word: name.words[position]!, closeness })),
  };
}

function weigh(
  found: readonly FoundWord[],
  used: readonly Use[],
  length: (word: { letters: string }) => number,
): number {
  const all = found.reduce((sum, { word }) => sum + length(word), 0);
  return found.reduce((sum, { word }, place) => sum + used[place]!.closeness * length(word), 0) / all;
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
  for (const { near } of found) {
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
