import { definitionOf } from '../collections/index.ts';
import type { CollectionName } from '../collections/ids.ts';
import { urlOfPath } from './addresses.ts';
import type { Knowledge } from './knowledge.ts';
import type { LinkView, PageMeta } from './view-models.ts';

/** The top of a page that shows several entries. */
export interface ListPageView {
  meta: PageMeta;
  breadcrumbs: LinkView[];
  heading: string;
  deck: string;
}

interface ListPage {
  path: string;
  title: string;
  /** Where the page says more than its title. */
  heading?: string;
  deck: string;
  /** The collection whose index is above the page. */
  below?: CollectionName;
  /** How many things the page shows, if that can be none. */
  count?: number;
}

/** The top of a page with a list. A list of nothing says so, instead of what it would hold. */
export function listPage(knowledge: Knowledge, page: ListPage): ListPageView {
  const { words } = knowledge;
  const { path, title, heading = title, below, count } = page;
  const deck = count === 0 ? words.index.nothing : page.deck;
  const start = { url: urlOfPath(knowledge, '/'), title: words.shell.start };
  const above = below && { url: urlOfPath(knowledge, definitionOf(below).base), title: words.collections[below] };
  return { meta: { title, description: deck, path }, breadcrumbs: above ? [start, above] : [start], heading, deck };
}
