import { downloadPath } from '../collections/downloads.ts';
import { collectionNames, type EntryKey, collectionOf, idOf } from '../collections/ids.ts';
import { imagesFolder } from '../collections/images.ts';
import { definitionOf, entryPath } from '../collections/index.ts';
import { feedPaths, ownPaths } from '../collections/paths.ts';
import type { Content } from '../collections/read-content.ts';
import { listEntries, type Graph } from './build-graph.ts';
import { filterKinds } from './filter-kinds.ts';
import { filterPath, findSelections } from './timeline-selections.ts';
import { versionPairs } from './version-pairs.ts';

/**
 * The addresses that a link within the site can name, without the base path: pages, former addresses, files that readers take
 * away, pictures. Entries without a page of their own are there with their anchors. An entry whose file has mistakes counts: its
 * own problems are enough.
 */
export function listAddresses(graph: Graph, { invalid }: Pick<Content, 'invalid'>): Set<string> {
  const selections = findSelections(graph, listEntries(graph, 'events'));
  return new Set([
    ...ownPaths,
    ...collectionNames.map((name) => definitionOf(name).base),
    ...[...graph.entries.values()].flatMap(({ entry: { collection, id, data } }) =>
      [id, ...data.formerIds].map((name) => entryPath(collection, name)),
    ),
    ...[...invalid].map((key: EntryKey) => entryPath(collectionOf(key), idOf(key))),
    ...versionPairs(graph).map(({ path }) => path),
    ...filterKinds.flatMap((kind) => [...selections[kind].keys()].map((id) => filterPath({ kind, id }))),
    ...collectionNames
      .filter((name) => listEntries(graph, name).length > 0)
      .flatMap((name) => (definitionOf(name).downloads ?? []).map((format) => downloadPath(name, format))),
    ...Object.values(feedPaths),
    ...graph.images.map(({ name }) => `/${imagesFolder}/${name}`),
  ]);
}
