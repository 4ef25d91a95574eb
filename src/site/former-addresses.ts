import { definitionOf, entryPath } from '../collections/index.ts';
import { urlOf } from './addresses.ts';
import type { Knowledge } from './knowledge.ts';
import type { LinkView } from './view-models.ts';

/** An address at which an entry stood before. */
export interface FormerAddress {
  /** Path within the site, without slashes around it: `people/ada-holm`. */
  former: string;
  /** Where the entry stands today, without the base path: `/people/ada-berg/`. */
  path: string;
  /** The same with the base path, and the title of the entry. */
  link: LinkView;
}

/** The former addresses of all entries that have pages. An anchor is no address: index pages have the former ones (`anchors.ts`). */
export function formerAddresses(knowledge: Knowledge): FormerAddress[] {
  return [...knowledge.graph.entries.values()].flatMap(({ entry }) => {
    const { collection, id, key, data } = entry;
    if (definitionOf(collection).anchor) return [];
    return data.formerIds.map((formerId) => ({
      former: entryPath(collection, formerId).replace(/^\/|\/$/g, ''),
      path: entryPath(collection, id),
      link: { url: urlOf(knowledge, key), title: data.title },
    }));
  });
}
