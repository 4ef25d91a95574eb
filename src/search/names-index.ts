import { definitionOf } from '../collections/index.ts';
import type { Entry } from '../collections/entry.ts';
import type { CollectionName, EntryKey } from '../collections/ids.ts';
import { foldName } from '../graph/fold-name.ts';
import { urlOfPath } from '../site/addresses.ts';
import type { Knowledge } from '../site/knowledge.ts';
import { searchFacts } from '../site/search-facts.ts';
import type { CollectionLine, EntryLine, NamesFile } from './names-file.ts';

/** Names of all entries but sources, whose titles are sentences and which the text search finds. Sorted by key. */
export function buildNamesFile(knowledge: Knowledge): NamesFile {
  const entries = [...knowledge.graph.entries.values()]
    .map(({ entry }) => entry)
    .filter(({ collection }) => collection !== 'sources');
  const collections = [...new Set(entries.map(({ collection }) => collection))];
  return {
    collections: collections.map((name) => collectionLine(knowledge, name)),
    sides: knowledge.site.sides.map(({ label }) => label),
    entries: entries.map((entry) => entryLine(knowledge, entry, collections.indexOf(entry.collection))),
  };
}

function collectionLine(knowledge: Knowledge, name: CollectionName): CollectionLine {
  const { base, anchor, names } = definitionOf(name);
  const before = urlOfPath(knowledge, base) + (anchor ? `#${anchor}` : '');
  return [knowledge.words.collections[name], knowledge.words.kinds[name], before, anchor ? '' : '/', names];
}

function entryLine(knowledge: Knowledge, entry: Entry, collection: number): EntryLine {
  const { key, id, data } = entry;
  const side = 'side' in data ? knowledge.site.sides.findIndex(({ id: sideId }) => sideId === data.side) + 1 : 0;
  return [
    collection,
    id,
    data.title,
    otherNames(entry),
    searchFacts(knowledge, entry).note ?? '',
    side,
    countNaming(knowledge, key),
  ];
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
