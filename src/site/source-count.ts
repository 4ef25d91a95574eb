import { visit } from 'unist-util-visit';
import type { EntryKey } from '../collections/ids.ts';
import { collectionOf } from '../graph/resolver.ts';
import type { Knowledge } from './knowledge.ts';

/** Number of sources behind the page of an entry: in its front matter, in its text, and in the claims that the text shows. */
export function countSources(knowledge: Knowledge, key: EntryKey): number {
  const sources = new Set<EntryKey>();
  collectSources(knowledge, key, sources);
  return sources.size;
}

function collectSources(knowledge: Knowledge, key: EntryKey, sources: Set<EntryKey>): void {
  const { graph } = knowledge;
  for (const { to } of graph.relationsFrom.get(key) ?? []) {
    if (collectionOf(to) === 'sources') sources.add(to);
  }
  visit(graph.entries.get(key)!.body.tree, (node) => {
    if (node.type === 'citation') {
      for (const { key: source } of node.items) if (source) sources.add(source);
    } else if (node.type === 'claimEmbed' && node.key) {
      collectSources(knowledge, node.key, sources);
    }
  });
}
