import { urlOfPath } from '../addresses.ts';
import type { Knowledge } from '../knowledge.ts';
import type { PageBuilder } from '../page-builder.ts';
import { comparePath, shortTitle } from './document-parts.ts';
import { versionsOf } from './versions.ts';

/** Any two versions, the earlier first; they have a page of their own, where they stand side by side. */
export interface VersionPair {
  /** Ids of the documents. */
  ids: [first: string, last: string];
  path: string;
}

/** A link to the page of two versions. */
export interface VersionPairView {
  url: string;
  title: string;
  current: boolean;
}

/** Every two of the versions; none if there are only two, which stand side by side as it is. */
export function versionPairs(knowledge: Knowledge): VersionPair[] {
  const ids = versionsOf(knowledge).map(({ id }) => id);
  if (ids.length < 3) return [];
  return ids.flatMap((first, index) =>
    ids.slice(index + 1).map((last): VersionPair => ({ ids: [first, last], path: `${comparePath}${first}/${last}/` })),
  );
}

/** Links to the pages of every two versions; `current` is the address of the page that shows them. */
export function versionPairViews(page: PageBuilder, current?: string): VersionPairView[] {
  const { knowledge } = page;
  const titleOf = (id: string) => shortTitle(page.get('documents', id).data.title);
  return versionPairs(knowledge).map(({ ids: [first, last], path }) => ({
    url: urlOfPath(knowledge, path),
    title: knowledge.words.compareDocuments.pair(titleOf(first), titleOf(last)),
    current: path === current,
  }));
}
