import { collectionNames } from '../collections/ids.ts';
import { joinAlternatives } from '../collections/nearest.ts';
import type { Graph, GraphEntry } from '../graph/build-graph.ts';
import { Refusal } from './refusal.ts';

/** The entry that the author names on the command line, by key or by an id that fits one entry. Anything else is refused. */
export function findNamedEntry(graph: Graph, written: string): GraphEntry {
  const resolution = graph.resolver.resolve(written, collectionNames);
  if (resolution.kind === 'found') return graph.entries.get(resolution.key)!;
  if (resolution.kind === 'ambiguous')
    throw new Refusal(`Several entries have the id \`${written}\`. Write ${quoteAll(resolution.keys)}.`);
  const nearest = resolution.kind === 'unknown' ? nearestNames(graph, written) : [];
  throw new Refusal(
    nearest.length > 0
      ? `There is no entry \`${written}\`. Did you mean ${quoteAll(nearest)}?`
      : `There is no entry \`${written}\`, expected a key such as \`people/ada-berg\`.`,
  );
}

/** Names in the same collection; if none is near, those of any. */
function nearestNames({ resolver }: Graph, written: string): string[] {
  const nearest = resolver.suggest(written, collectionNames);
  if (nearest.length > 0) return nearest;
  const id = written.slice(written.indexOf('/') + 1);
  const anywhere = resolver.resolve(id, collectionNames);
  if (anywhere.kind === 'found') return [anywhere.key];
  return anywhere.kind === 'unknown' ? resolver.suggest(id, collectionNames) : [];
}

function quoteAll(keys: readonly string[]): string {
  return joinAlternatives(keys.map((key) => `\`${key}\``));
}
