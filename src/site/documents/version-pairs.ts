import { versionPairs } from '../../graph/version-pairs.ts';
import { urlOfPath } from '../addresses.ts';
import type { PageBuilder } from '../page-builder.ts';
import { shortTitle } from './document-parts.ts';

/** A link to the page of two versions. */
export interface VersionPairView {
  url: string;
  title: string;
  current: boolean;
}

/** Links to the pages of every two versions; `current` is the address of the page that shows them. */
export function versionPairViews(page: PageBuilder, current?: string): VersionPairView[] {
  const { knowledge } = page;
  const titleOf = (id: string) => shortTitle(page.get('documents', id).data.title);
  return versionPairs(knowledge.graph).map(({ ids: [first, last], path }) => ({
    url: urlOfPath(knowledge, path),
    title: knowledge.words.compareDocuments.pair(titleOf(first), titleOf(last)),
    current: path === current,
  }));
}
