import type { CollectionName } from '../../collections/ids.ts';
import { collections, definitionOf } from '../../collections/index.ts';
import type { Words } from '../../words/index.ts';
import { urlOfPath } from '../addresses.ts';
import type { Knowledge } from '../knowledge.ts';

/** What the search knows in the browser before it has loaded anything. */
export interface SearchSettings {
  /** The path of the site, `/` or `/sub/`. */
  base: string;
  words: Words['search'];
  /** Labels of the sides, in the order of site.yaml. */
  sides: string[];
  /** Collections whose entries have pages, with the address before their ids and what these count in the search of the texts. */
  collections: { label: string; before: string; weight: number }[];
}

export function searchSettings(knowledge: Knowledge): SearchSettings {
  const { settings, words, site } = knowledge;
  const names = (Object.keys(collections) as CollectionName[]).filter(hasPages);
  return {
    base: settings.base,
    words: words.search,
    sides: site.sides.map(({ label }) => label),
    collections: names.map((name) => ({
      label: words.collections[name],
      before: urlOfPath(knowledge, definitionOf(name).base),
      weight: definitionOf(name).searchWeight ?? 1,
    })),
  };
}

/** Whether its entries have pages of their own, below a page of the collection. */
function hasPages(name: CollectionName): boolean {
  const { anchor, base } = definitionOf(name);
  return !anchor && base !== '/';
}
