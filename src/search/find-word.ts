import type { FoldedWord } from '../graph/fold-name.ts';
import type { NameIndex } from './name-index.ts';
import { shapeWord } from './sound-shape.ts';
import { wordCloseness } from './word-closeness.ts';

/** Where a word of a query is found among the names. */
export interface FoundWord {
  word: FoldedWord;
  /** How near each word of the index is to it, without those that are other words. */
  near: ReadonlyMap<number, number>;
  /** Places of the names that have one of these. */
  names: ReadonlySet<number>;
  /** By number of an entry, the nearest word of its names, or of its place. */
  entries: ReadonlyMap<number, NearestWord>;
}

export interface NearestWord {
  /** Place in the list of words. */
  word: number;
  closeness: number;
}

const known = new WeakMap<NameIndex, Map<string, FoundWord>>();

/** Finds a word; what was found is kept, since a reader who writes on asks for the first words again. */
export function findWord(word: FoldedWord, index: NameIndex): FoundWord {
  const words = known.get(index) ?? new Map<string, FoundWord>();
  known.set(index, words);
  const found = words.get(word.written) ?? lookFor(word, index);
  words.set(word.written, found);
  return found;
}

function lookFor(word: FoldedWord, index: NameIndex): FoundWord {
  const shaped = shapeWord(word);
  const near = new Map<number, number>();
  const names = new Set<number>();
  const entries = new Map<number, NearestWord>();
  for (const [place, candidate] of index.words.entries()) {
    const closeness = wordCloseness(shaped, candidate);
    if (closeness === 0) continue;
    near.set(place, closeness);
    for (const name of candidate.names) {
      names.add(name);
      const { number } = index.names[name]!.entry;
      if (closeness > (entries.get(number)?.closeness ?? 0)) entries.set(number, { word: place, closeness });
    }
  }
  return { word, near, names, entries };
}
