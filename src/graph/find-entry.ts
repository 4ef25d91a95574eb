import type { Entry } from '../collections/entry.ts';
import { entryKey, type CollectionName } from '../collections/ids.ts';
import type { Graph } from './build-graph.ts';

/** The entry of one of the collections that an id or former id names; `undefined` if there is none, as for plain words. */
export function findEntry<Name extends CollectionName>(
  { resolver, entries }: Graph,
  collections: readonly Name[],
  id: string,
): Entry<Name> | undefined {
  const resolution = resolver.resolve(id, collections);
  return resolution.kind === 'found' ? (entries.get(resolution.key)!.entry as Entry<Name>) : undefined;
}

/** The entry of a collection that an id or former id names. References are checked before, so that it is there. */
export function getEntry<Name extends CollectionName>(graph: Graph, collection: Name, id: string): Entry<Name> {
  const entry = findEntry(graph, [collection], id);
  if (!entry) throw new Error(`No entry ${entryKey(collection, id)}.`);
  return entry;
}
