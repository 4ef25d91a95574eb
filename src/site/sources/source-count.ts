import { collectionOf, type EntryKey } from '../../collections/ids.ts';
import { perKnowledge, type Knowledge } from '../knowledge.ts';

/** Number of sources behind the page of an entry. */
export function countSources(knowledge: Knowledge, key: EntryKey): number {
  return sourcesBehind(knowledge, key).size;
}

/** The sources behind the page of an entry: in its front matter, in its text, and in the claims that the text shows. */
export function sourcesBehind(knowledge: Knowledge, key: EntryKey): ReadonlySet<EntryKey> {
  const known = sourcesByEntry(knowledge);
  let sources = known.get(key);
  if (!sources) known.set(key, (sources = new Set(listSources(knowledge, key))));
  return sources;
}

/** Lists of events stand on many pages, so each entry is looked through once. */
const sourcesByEntry = perKnowledge(() => new Map<EntryKey, ReadonlySet<EntryKey>>());

function listSources(knowledge: Knowledge, key: EntryKey): EntryKey[] {
  const { relationsFrom, citationsFrom, mentionsFrom } = knowledge.graph;
  const named = (relationsFrom.get(key) ?? []).filter(({ to }) => collectionOf(to) === 'sources');
  const claims = (mentionsFrom.get(key) ?? []).filter(({ node }) => node.type === 'claimEmbed');
  return [
    ...[...named, ...(citationsFrom.get(key) ?? [])].map(({ to }) => to),
    ...claims.flatMap(({ to }) => listSources(knowledge, to)),
  ];
}
