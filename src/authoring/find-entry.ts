import { collectionNames } from '../collections/ids.ts';
import { formatSuggestion, joinAlternatives } from '../collections/nearest.ts';
import type { Graph, GraphEntry } from '../graph/build-graph.ts';
import { Refusal } from './refusal.ts';

/** The entry that the author names on the command line, by key or by an id that fits one entry. Anything else is refused. */
export function findNamedEntry(graph: Graph, written: string): GraphEntry {
  const resolution = graph.resolver.resolve(written, collectionNames);
  if (resolution.kind === 'found') return graph.entries.get(resolution.key)!;
  if (resolution.kind === 'ambiguous')
    throw new Refusal(
      `Several entries have the id \`${written}\`. Write ${joinAlternatives(resolution.keys.map((key) => `\`${key}\``))}.`,
    );
  const suggestion = resolution.kind === 'unknown' ? suggest(graph, written) : undefined;
  throw new Refusal(
    suggestion
      ? `There is no entry \`${written}\`. ${suggestion}`
      : `There is no entry \`${written}\`, expected a key such as \`people/ada-berg\`.`,
  );
}

/** Names in the same collection; if none is near, those of any. */
function suggest({ resolver }: Graph, written: string): string | undefined {
  const id = written.slice(written.indexOf('/') + 1);
  const anywhere = resolver.resolve(id, collectionNames);
  return (
    resolver.suggest(written, collectionNames) ??
    (anywhere.kind === 'found' ? formatSuggestion([anywhere.key]) : resolver.suggest(id, collectionNames))
  );
}
