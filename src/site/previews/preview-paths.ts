import type { Entry } from '../../collections/entry.ts';
import { collectionNames } from '../../collections/ids.ts';
import { definitionOf, entryPath } from '../../collections/index.ts';
import { listEntries } from '../../graph/build-graph.ts';
import { urlOfPath } from '../addresses.ts';
import { perKnowledge, type Knowledge } from '../knowledge.ts';

/** Where the previews stand, as the script that shows them has to know it. */
export interface PreviewPaths {
  /** The base path of the site. */
  base: string;
  /** How the addresses of entries with a preview begin, below the base path: `people/`, `glossary/term-`. */
  entries: string[];
  /** Other pages at such addresses: `documents/compare`. */
  others: string[];
}

const previewed = collectionNames.filter((name) => definitionOf(name).preview);

/** The entries that have a preview. */
export function previewedEntries({ graph }: Knowledge): Entry[] {
  return previewed.flatMap((name): Entry[] => listEntries(graph, name));
}

/** The name of the preview of an entry, below the folder of the previews: `people/ada-berg`, `glossary/term-truce`. */
export function previewName({ collection, id }: Entry): string {
  return entryPath(collection, id)
    .replaceAll('/#', '/')
    .replace(/^\/|\/$/g, '');
}

export const previewPaths = perKnowledge((knowledge: Knowledge): PreviewPaths => {
  const definitions = previewed.map(definitionOf);
  return {
    base: urlOfPath(knowledge, '/'),
    entries: definitions.map(({ base, anchor = '' }) => base.slice(1) + anchor),
    others: definitions.flatMap(({ base, reservedIds = [] }) => reservedIds.map((id) => base.slice(1) + id)),
  };
});
