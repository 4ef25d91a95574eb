import type { Content } from '../collections/read-content.ts';
import type { Graph } from '../graph/build-graph.ts';
import { demandReadable } from './demand-readable.ts';
import { readFile, type FileChange } from './file-changes.ts';
import { findNamedEntry } from './find-entry.ts';
import { findReferences } from './find-references.ts';
import { Refusal } from './refusal.ts';

/** Plans the deletion of an entry that nothing else refers to. Otherwise refuses, and lists who does, with places. */
export function planRemoval(content: Content, graph: Graph, name: string): FileChange {
  demandReadable(content, graph);
  const { entry } = findNamedEntry(graph, name);
  const referrers = findReferences(graph, ({ to }) => to === entry.key).filter(({ from }) => from !== entry.key);
  if (referrers.length > 0) {
    const lines = referrers.map(
      ({ file, line, column, what, written }) => `  ${file}:${line}:${column}  ${what}: ${written}`,
    );
    const count = referrers.length === 1 ? '1 reference leads' : `${referrers.length} references lead`;
    throw new Refusal(`\`${entry.key}\` stays, because ${count} to it. Take these out first:\n\n${lines.join('\n')}`);
  }
  return { file: entry.file, before: readFile(content.folder, entry.file), after: undefined };
}
