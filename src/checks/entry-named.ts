import type { Entry } from '../collections/entry.ts';
import type { CollectionName } from '../collections/ids.ts';
import type { Graph } from '../graph/build-graph.ts';

/** The entry of a collection that an id or former id names; `undefined` if there is none. */
export function entryNamed<Name extends CollectionName>(
  graph: Graph,
  collection: Name,
  id: string,
): Entry<Name> | undefined {
  const resolution = graph.resolver.resolve(id, [collection]);
  if (resolution.kind !== 'found') return undefined;
  return graph.entries.get(resolution.key)?.entry as Entry<Name> | undefined;
}
