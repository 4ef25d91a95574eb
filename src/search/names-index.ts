import { firstDay, lastDay, type FuzzyDate } from '../collections/dates.ts';
import type { Entry } from '../collections/entry.ts';
import type { CollectionName, EntryKey } from '../collections/ids.ts';
import { definitionOf } from '../collections/index.ts';
import { foldName } from '../graph/fold-name.ts';
import { compareText } from '../problem.ts';
import { urlOfPath } from '../site/addresses.ts';
import { perKnowledge, type Knowledge } from '../site/knowledge.ts';
import { connectedPeople } from '../site/people/connected-people.ts';
import { searchFacts } from '../site/search/search-facts.ts';
import type { CollectionLine, EntryLine, NamesFile } from './names-file.ts';
import { splitNames } from './split-names.ts';

/** The file of names of a site, in parts if it is large. Computed once. */
export const namesOfSite = perKnowledge((knowledge) => splitNames(buildNamesFile(knowledge)));

/**
 * Names of all entries but sources, whose titles are sentences and which the text search finds. Those that have a date come first, in the
 * order of time, then the others by their keys.
 */
export function buildNamesFile(knowledge: Knowledge): NamesFile {
  const entries = [...knowledge.graph.entries.values()]
    .map(({ entry }) => entry)
    .filter(({ collection }) => collection !== 'sources')
    .map((entry) => ({ entry, day: firstDayOf(knowledge, entry) }))
    .sort((a, b) => compareText(a.day, b.day) || compareText(a.entry.key, b.entry.key))
    .map(({ entry }) => entry);
  const lists: Lists = {
    knowledge,
    collections: [...new Set(entries.map(({ collection }) => collection))],
    numbers: new Map(entries.map(({ key }, number) => [key, number])),
    places: new Map(),
  };
  const lines = entries.map((entry) => entryLine(lists, entry));
  return {
    locale: knowledge.words.dates.locale,
    collections: lists.collections.map((name) => collectionLine(knowledge, name)),
    sides: knowledge.site.sides.map(({ label }) => label),
    numbers: lines.map((_, number) => number),
    places: [...lists.places.keys()],
    entries: lines,
  };
}

/** Later than every day for what has no date. */
function firstDayOf(knowledge: Knowledge, entry: Entry): string {
  const { date } = searchFacts(knowledge, entry);
  return date ? firstDay(date) : '9999';
}

interface Lists {
  knowledge: Knowledge;
  collections: readonly CollectionName[];
  /** Place of each entry in the list. */
  numbers: ReadonlyMap<EntryKey, number>;
  /** Number of each place, from 1; filled on the way. */
  places: Map<string, number>;
}

function collectionLine(knowledge: Knowledge, name: CollectionName): CollectionLine {
  const { base, anchor, names } = definitionOf(name);
  const before = urlOfPath(knowledge, base) + (anchor ? `#${anchor}` : '');
  return [knowledge.words.collections[name], knowledge.words.kinds[name], before, anchor ? '' : '/', names];
}

function entryLine(lists: Lists, entry: Entry): EntryLine {
  const { knowledge, collections, places } = lists;
  const { key, id, collection, data } = entry;
  const { note = '', date, place } = searchFacts(knowledge, entry);
  const line: EntryLine = [
    collections.indexOf(collection),
    id,
    data.title,
    otherNames(entry),
    note,
    countNaming(knowledge, key),
    'side' in data ? knowledge.site.sides.findIndex(({ id: sideId }) => sideId === data.side) + 1 : 0,
    date ? daysText(date) : '',
    place ? numberOf(place.short, places) : 0,
    date ? membersOf(lists, key) : [],
  ];
  while (line.length > required && isNothing(line.at(-1))) line.pop();
  return line;
}

/** How many places of a line are always there. */
const required = 6;

function isNothing(value: EntryLine[number]): boolean {
  return Array.isArray(value) ? value.length === 0 : !value;
}

function daysText(date: FuzzyDate): string {
  const [first, last] = [firstDay(date), lastDay(date)];
  return first === last ? first : `${first}/${last ?? '..'}`;
}

function numberOf(text: string, numbers: Map<string, number>): number {
  const number = numbers.get(text) ?? numbers.size + 1;
  numbers.set(text, number);
  return number;
}

/** Numbers of the people whom front matter connects with the entry. */
function membersOf({ knowledge, numbers }: Lists, key: EntryKey): number[] {
  return connectedPeople(knowledge, key)
    .map((person) => numbers.get(person)!)
    .sort((a, b) => a - b);
}

/** Aliases, native names, names for the search and former ids, without those that sound like one before them. */
function otherNames({ data }: Entry): string[] {
  const native = 'nativeNames' in data ? Object.values(data.nativeNames) : [];
  const former = data.formerIds.map((id) => id.replaceAll('-', ' '));
  const names = [...new Set([...native, ...data.aliases])];
  const sounds = new Set([data.title, ...names].map(soundOf));
  for (const name of [...data.searchNames, ...former]) {
    const sound = soundOf(name);
    if (!sounds.has(sound)) names.push(name);
    sounds.add(sound);
  }
  return names;
}

function soundOf(name: string): string {
  return foldName(name)
    .map(({ sounds }) => sounds[0])
    .join(' ');
}

/** How many entries name it, in front matter or in the text. */
function countNaming({ graph }: Knowledge, key: EntryKey): number {
  const naming = [...(graph.relationsTo.get(key) ?? []), ...(graph.mentionsTo.get(key) ?? [])];
  return new Set(naming.map(({ from }) => from)).size;
}
