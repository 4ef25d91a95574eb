import { foldName, type FoldedWord } from '../graph/fold-name.ts';
import type { CollectionLine, EntryLine, NamesFile } from './names-file.ts';

/** An entry as the search knows it by its names. */
export interface NamedEntry {
  url: string;
  title: string;
  names: readonly string[];
  collection: string;
  kind: string;
  note: string;
  side?: { number: number; label: string };
  /** How prose names its entries. */
  use: CollectionLine[4];
  /** How many entries name it. */
  named: number;
}

/** Every word of every name once, with the names that have it. */
export interface NameIndex {
  entries: readonly NamedEntry[];
  names: readonly IndexedName[];
  words: readonly IndexedWord[];
  /** The largest number of entries that name one. */
  mostNamed: number;
}

export interface IndexedName {
  entry: NamedEntry;
  text: string;
  /** Places of its words in the list of words. */
  words: readonly number[];
}

export interface IndexedWord extends FoldedWord {
  /** Places of the names in their list. */
  names: number[];
}

export function indexNames(file: NamesFile): NameIndex {
  const entries = file.entries.map((line) => namedEntry(file, line));
  const names: IndexedName[] = [];
  const words: IndexedWord[] = [];
  const places = new Map<string, number>();
  for (const entry of entries) {
    for (const text of [entry.title, ...entry.names]) {
      const own = foldName(text).map((word) => {
        const key = `${word.letters} ${word.sounds.join(' ')}`;
        const place = places.get(key) ?? words.push({ ...word, names: [] }) - 1;
        places.set(key, place);
        words[place]!.names.push(names.length);
        return place;
      });
      names.push({ entry, text, words: own });
    }
  }
  return { entries, names, words, mostNamed: Math.max(1, ...entries.map(({ named }) => named)) };
}

function namedEntry(file: NamesFile, [collection, id, title, names, note, side, named]: EntryLine): NamedEntry {
  const [label, kind, before, after, use] = file.collections[collection]!;
  const sideLabel = file.sides[side - 1];
  return {
    url: before + id + after,
    title,
    names,
    collection: label,
    kind,
    note,
    ...(sideLabel && { side: { number: side, label: sideLabel } }),
    use,
    named,
  };
}
