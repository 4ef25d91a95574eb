import type { Day } from '../collections/dates.ts';
import { foldName } from '../graph/fold-name.ts';
import type { NamedEntry } from './answer.ts';
import type { EntryLine, NamesFile, NamesPart } from './names-file.ts';
import { shapeWord, type ShapedWord } from './sound-shape.ts';

/** Every word of every name once, with the names that have it. */
export interface NameIndex {
  /** By number. */
  entries: Map<number, NamedEntry>;
  /** Those that have a date. */
  dated: NamedEntry[];
  names: IndexedName[];
  words: IndexedWord[];
  /** Places of the words in their list, by letters and sounds. */
  wordPlaces: Map<string, number>;
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

/** An index of the names of a file. */
export function indexNames(file: NamesFile): NameIndex {
  const { locale } = file;
  const empty = { entries: new Map(), dated: [], names: [], words: [], wordPlaces: new Map(), mostNamed: 1, locale };
  return addNames(empty, file, file);
}

/** The index with the entries of a part that it does not have yet. The index before must not be used any more. */
export function addNames(index: NameIndex, file: NamesFile, part: NamesPart): NameIndex {
  const entries = part.numbers.flatMap((number, place) =>
    index.entries.has(number) ? [] : [namedEntry(file, part, part.entries[place]!, number)],
  );
  for (const entry of entries) {
    index.entries.set(entry.number, entry);
    if (entry.days) index.dated.push(entry);
    for (const text of [entry.title, ...entry.names]) addName(index, entry, text, false);
    if (entry.place) addName(index, entry, entry.place, true);
  }
  return { ...index, mostNamed: Math.max(index.mostNamed, ...entries.map(({ named }) => named)) };
}

function addName({ names, words, wordPlaces }: NameIndex, entry: NamedEntry, text: string, isPlace: boolean): void {
  const own = foldName(text).map((word) => {
    const key = `${word.letters} ${word.sounds.join(' ')}`;
    const place = wordPlaces.get(key) ?? words.push({ ...shapeWord(word), names: [] }) - 1;
    wordPlaces.set(key, place);
    words[place]!.names.push(names.length);
    return place;
  });
  names.push({ entry, text, words: own, isPlace });
}

function namedEntry(file: NamesFile, { places }: NamesPart, line: EntryLine, number: number): NamedEntry {
  const [collection, id, title, names, note, named, side = 0, days = '', place = 0, members = [], steps = []] = line;
  const [label, kind, before, after, use] = file.collections[collection]!;
  const sideLabel = file.sides[side - 1];
  const placeName = places[place - 1];
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
    meetings: sumUp(steps),
  };
}

/** `[3, 2, 1]` is `[3, 5, 6]`. */
function sumUp(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => (sum += step));
}

function parseDays(text: string): NonNullable<NamedEntry['days']> {
  const [from, to = from] = text.split('/') as [Day, Day?];
  return (to as string) === '..' ? { from } : { from, to };
}
