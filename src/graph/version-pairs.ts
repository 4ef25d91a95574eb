import { idOf } from '../collections/ids.ts';
import { compareDocumentsPath } from '../collections/paths.ts';
import type { Graph } from './build-graph.ts';

/** Any two versions, the earlier first; they have a page of their own, where they stand side by side. */
export interface VersionPair {
  /** Ids of the documents. */
  ids: [first: string, last: string];
  path: string;
}

/** Every two of the versions that site.yaml has compared; none if there are only two, which stand side by side as it is. */
export function versionPairs({ site, resolver }: Pick<Graph, 'site' | 'resolver'>): VersionPair[] {
  const ids = (site?.data.compare.documents ?? []).map((id) => {
    const resolution = resolver.resolve(id, ['documents']);
    return resolution.kind === 'found' ? idOf(resolution.key) : id;
  });
  if (ids.length < 3) return [];
  return ids.flatMap((first, index) =>
    ids
      .slice(index + 1)
      .map((last): VersionPair => ({ ids: [first, last], path: `${compareDocumentsPath}${first}/${last}/` })),
  );
}
