import { compareText } from '../problem.ts';
import { foldName } from '../graph/fold-name.ts';
import type { EntryLine, NamesFile, NamesPart } from './names-file.ts';
import { longestKey, soundKeys } from './sound-key.ts';

/** Up to so many entries all names are in one file. */
const mostInOneFile = 1000;

/** How many entries a part has at most, unless more begin with the same four sounds; about 12 kB compressed. */
const mostInPart = 250;

/** A word that more entries have says little: it finds only those that are named most. */
const mostOfWord = 150;

/** How many of the entries that are named most come with the first file. */
const wellKnown = 100;

/** How many entries are in a part by time. */
const mostInTime = 200;

/** The file of names as it is, or, if it is large, a small one, and the parts into which its entries go by the sounds of their names. */
export function splitNames(file: NamesFile): { head: NamesFile; parts: Map<string, NamesPart> } {
  if (file.entries.length <= mostInOneFile) return { head: file, parts: new Map() };
  const parts = new Map<string, NamesPart>();
  const cut = partCutter(file);
  const keys: Record<string, number> = {};
  for (const [number, group] of joinSmall(groupByKey(entriesByKey(file), 2)).entries()) {
    parts.set(String(number), cut(group.numbers));
    for (const key of group.keys) keys[key] = number;
  }
  const dated = file.numbers.filter((number) => file.entries[number]![7]);
  const days: string[] = [];
  for (let first = 0; first < dated.length; first += mostInTime) {
    parts.set(`time-${days.length}`, cut(dated.slice(first, first + mostInTime)));
    days.push(file.entries[first]![7]!.slice(0, 10));
  }
  const known = mostNamed(file, file.numbers, wellKnown);
  return { head: { ...file, ...cut(known), split: { keys, days, inTime: mostInTime } }, parts };
}

/** The entries that have a word under each key. */
function entriesByKey(file: NamesFile): Map<string, Set<number>> {
  const words = new Map<string, { keys: string[]; numbers: Set<number> }>();
  for (const [number, [, , title, names, , , , , place = 0]] of file.entries.entries()) {
    for (const word of [title, ...names, file.places[place - 1] ?? ''].flatMap(foldName)) {
      const known = words.get(word.letters) ?? { keys: soundKeys(word), numbers: new Set() };
      known.numbers.add(number);
      words.set(word.letters, known);
    }
  }
  const byKey = new Map<string, Set<number>>();
  for (const { keys, numbers } of words.values()) {
    const kept = mostNamed(file, [...numbers], mostOfWord);
    for (const key of keys) {
      const found = byKey.get(key) ?? new Set();
      for (const number of kept) found.add(number);
      byKey.set(key, found);
    }
  }
  return byKey;
}

function mostNamed({ entries }: NamesFile, numbers: readonly number[], count: number): number[] {
  return numbers.toSorted((a, b) => entries[b]![5] - entries[a]![5] || a - b).slice(0, count);
}

interface KeyGroup {
  keys: string[];
  numbers: number[];
}

/** Entries by the beginnings of keys, which are as short as the size of a part allows; in the order of the keys. */
function groupByKey(byKey: ReadonlyMap<string, ReadonlySet<number>>, length: number): KeyGroup[] {
  const groups = new Map<string, Map<string, ReadonlySet<number>>>();
  for (const [key, numbers] of [...byKey].sort(([a], [b]) => compareText(a, b))) {
    const beginning = key.slice(0, length);
    groups.set(beginning, (groups.get(beginning) ?? new Map<string, ReadonlySet<number>>()).set(key, numbers));
  }
  return [...groups].flatMap(([beginning, keys]) => {
    const numbers = [...new Set([...keys.values()].flatMap((each) => [...each]))];
    if (numbers.length > mostInPart && length < longestKey) return groupByKey(keys, length + 1);
    return [{ keys: [beginning], numbers }];
  });
}

/** Neighbours together, as long as they fit into one part. */
function joinSmall(groups: readonly KeyGroup[]): KeyGroup[] {
  const joined: KeyGroup[] = [];
  for (const group of groups) {
    const last = joined.at(-1);
    const numbers = [...new Set([...(last?.numbers ?? []), ...group.numbers])];
    if (last && numbers.length <= mostInPart)
      joined[joined.length - 1] = { keys: [...last.keys, ...group.keys], numbers };
    else joined.push(group);
  }
  return joined;
}

/** Makes a function that makes a part of entries, with the places that they have and with the meetings of people. */
function partCutter(file: NamesFile): (numbers: readonly number[]) => NamesPart {
  const meetings = meetingsOf(file);
  return (numbers) => {
    const sorted = numbers.toSorted((a, b) => a - b);
    const places = new Map<number, number>();
    const placeIn = (place: number) => places.get(place) ?? places.set(place, places.size + 1).size;
    const entries = sorted.map((number): EntryLine => {
      const line = file.entries[number]!;
      const [collection, id, title, names, note, named, side = 0, days = '', place = 0, members = []] = line;
      const own = meetings.get(number);
      if (!place && !own) return line;
      const moved: EntryLine = [
        collection,
        id,
        title,
        names,
        note,
        named,
        side,
        days,
        place && placeIn(place),
        members,
      ];
      if (own) moved[10] = own;
      return moved;
    });
    return { numbers: sorted, places: [...places.keys()].map((place) => file.places[place - 1]!), entries };
  };
}

/** By number, the numbers of the dated entries that name an entry, each less the one before. */
function meetingsOf({ entries }: NamesFile): Map<number, number[]> {
  const meetings = new Map<number, number[]>();
  for (const [number, [, , , , , , , , , members = []]] of entries.entries()) {
    for (const member of members) {
      const found = meetings.get(member);
      if (found) found.push(number);
      else meetings.set(member, [number]);
    }
  }
  return new Map(
    [...meetings].map(([member, all]) => [member, all.map((each, place) => each - (all[place - 1] ?? 0))]),
  );
}
