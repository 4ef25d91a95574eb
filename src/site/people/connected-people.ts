import { collectionOf, type EntryKey } from '../../collections/ids.ts';
import type { Knowledge } from '../knowledge.ts';

/** Keys of the people whom front matter connects with an entry, each once, in the order in which it names them. */
export function connectedPeople({ graph }: Knowledge, key: EntryKey): EntryKey[] {
  const named = (graph.relationsFrom.get(key) ?? []).map(({ to }) => to);
  return [...new Set(named)].filter((to) => collectionOf(to) === 'people');
}
