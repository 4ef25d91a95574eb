import type { Entry } from '../collections/entry.ts';
import { entryKey, type CollectionName } from '../collections/ids.ts';
import { listEntries } from '../graph/build-graph.ts';
import { getKnowledge, type Knowledge } from '../site/knowledge.ts';
import { siteView } from '../site/site-view.ts';
import type { SiteView } from '../site/view-models.ts';
import type { Words } from '../words/index.ts';

/**
 * The addresses of a collection's pages, for `getStaticPaths`. They come from the knowledge like all that pages show: in dev Astro's
 * store is half a second late, and a new entry would have no page in that time.
 */
export function pathsOf(collection: CollectionName): { params: { id: string } }[] {
  return listEntries(getKnowledge().graph, collection).map(({ id }) => ({ params: { id } }));
}

/** What every page needs. */
export function pageProps(): { knowledge: Knowledge; site: SiteView; words: Words } {
  const knowledge = getKnowledge();
  return { knowledge, site: siteView(knowledge), words: knowledge.words };
}

/** The entry that a page shows; there is one, since the address comes from `pathsOf`. */
export function entryOf<Name extends CollectionName>(collection: Name, id: string): Entry<Name> {
  return getKnowledge().graph.entries.get(entryKey(collection, id))!.entry as Entry<Name>;
}
