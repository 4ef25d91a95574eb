import type { EntryKey } from '../collections/ids.ts';
import type { Graph } from './build-graph.ts';

/** Whether another entry names one: in its text, in its front matter, or by citing it. */
export function isNamed({ mentionsTo, relationsTo, citationsTo }: Graph, key: EntryKey): boolean {
  const edges: ReadonlyMap<EntryKey, { from: EntryKey }[]>[] = [mentionsTo, relationsTo, citationsTo];
  return edges.some((to) => to.get(key)?.some(({ from }) => from !== key));
}
