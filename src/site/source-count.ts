import type { EntryKey } from '../collections/ids.ts';
import { collectionOf } from '../graph/resolver.ts';
import { perKnowledge, type Knowledge } from './knowledge.ts';

/** Number of sources behind the page of an entry: in its front matter, in its text, and in the claims that the text shows. */
export function countSources(knowledge: Knowledge, key: EntryKey): number {
  const counts = countsOf(knowledge);
  let count = counts.get(key);
  if (count === undefined) counts.set(key, (count = new Set(listSources(knowledge, key)).size));
  return count;
}

/** Lists of events stand on many pages, so each entry is counted once. */
const countsOf = perKnowledge(() => new Map<EntryKey, number>());

function listSources(knowledge: Knowledge, key: EntryKey): EntryKey[] {
  const { relationsFrom, citationsFrom, mentionsFrom } = knowledge.graph;
  const named = (relationsFrom.get(key) ?? []).filter(({ to }) => collectionOf(to) === 'sources');
  const claims = (mentionsFrom.get(key) ?? []).filter(({ node }) => node.type === 'claimEmbed');
  return [
    ...[...named, ...(citationsFrom.get(key) ?? [])].map(({ to }) => to),
    ...claims.flatMap(({ to }) => listSources(knowledge, to)),
  ];
}
