import type { Day } from '../collections/dates.ts';
import { foldName } from '../graph/fold-name.ts';
import type { NamedEntry } from './answer.ts';
import type { EntryLine, NamesFile } from './names-file.ts';
import { shapeWord, type ShapedWord } from './sound-shape.ts';

/** Every word of every name once, with the names that have it. */
export interface NameIndex {
  /** By number. */
  entries: ReadonlyMap<number, NamedEntry>;
  names: readonly IndexedName[];
  words: readonly IndexedWord[];
  /** The largest number of entries that name one. */
  mostNamed: number;
  locale: string;
}

export interface IndexedName {
  entry: NamedEntry;
  text: string;
  /** Places of its words in the list of words. */
  words: readonly number[];
  /** Whether it is where the entry was, not what it is called. */
  isPlace: boolean;
}

export interface IndexedWord extends ShapedWord {
  /** Places of the names in their list. */
  names: number[];
}

export function indexNames(file: NamesFile): NameIndex {
  const entries = file.entries.map((line, number) => namedEntry(file, line, number));
  const names: IndexedName[] = [];
  const words: IndexedWord[] = [];
  const places = new Map<string, number>();
  const add = (entry: NamedEntry, text: string, isPlace: boolean) => {
    const own = foldName(text).map((word) => {
      const key = `${word.letters} ${word.sounds.join(' ')}`;
      const place = places.get(key) ?? words.push({ ...shapeWord(word), names: [] }) - 1;
      places.set(key, place);
      words[place]!.names.push(names.length);
      return place;
    });
    names.push({ entry, text, words: own, isPlace });
  };
  for (const entry of entries) {
    for (const text of [entry.title, ...entry.names]) add(entry, text, false);
    if (entry.place) add(entry, entry.place, true);
  }
  return {
    entries: new Map(entries.map((entry) => [entry.number, entry])),
    names,
    words,
    mostNamed: Math.max(1, ...entries.map(({ named }) => named)),
    locale: file.locale,
  };
}

function namedEntry(file: NamesFile, line: EntryLine, number: number): NamedEntry {
  const [collection, id, title, names, note, named, side = 0, days = '', place = 0, members = []] = line;
  const [label, kind, before, after, use] = file.collections[collection]!;
  const sideLabel = file.sides[side - 1];
  const placeName = file.places[place - 1];
  return {
    number,
    url: before + id + after,
    title,
    names,
    collection: label,
    kind,
    note,
    ...(sideLabel && { side: { number: side, label: sideLabel } }),
    use,
    named,
    ...(days && { days: parseDays(days) }),
    ...(placeName && { place: placeName }),
    members,
  };
}

function parseDays(text: string): NonNullable<NamedEntry['days']> {
  const [from, to = from] = text.split('/') as [Day, Day?];
  return (to as string) === '..' ? { from } : { from, to };
}
