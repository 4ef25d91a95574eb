import { definitionOf } from '../collections/index.ts';
import type { CollectionName } from '../collections/ids.ts';
import { downloadPath } from '../collections/downloads.ts';
import { dataPath } from '../collections/paths.ts';
import { listEntries } from '../graph/build-graph.ts';
import { formatDay } from '../i18n/dates.ts';
import { absoluteUrl, urlOfPath } from '../site/addresses.ts';
import { dataTitle } from '../site/data-title.ts';
import type { Knowledge } from '../site/knowledge.ts';
import { listPage, type ListPageView } from '../site/list-page.ts';
import type { LinkView } from '../site/view-models.ts';
import { downloads, type Download } from './downloads.ts';
import { calendarEvents } from './events-calendar.ts';

/** The page of downloads. */
export interface DataView extends ListPageView {
  collections: {
    title: string;
    /** The page that shows them. */
    url: string;
    count: number;
    what: string;
    files: (LinkView & { size: string })[];
    note?: string;
  }[];
  /** Whether files hold paths, because no whole address is known. */
  pathsOnly: boolean;
  licence: LinkView;
  /** What a citation names. */
  cite: string;
  /** How the site is cited. */
  citation: string;
}

export function dataView(knowledge: Knowledge): DataView {
  const { site, words } = knowledge;
  const { deck } = words.data;
  const files = Map.groupBy(downloads(knowledge), ({ collection }) => collection);
  return {
    ...listPage(knowledge, { path: dataPath, title: dataTitle(knowledge), deck }),
    collections: [...files].map(([collection, found]) => collectionView(knowledge, collection, found)),
    pathsOnly: !knowledge.settings.siteUrl,
    licence: { title: words.data.licence(site.licence.name), url: site.licence.url },
    cite: knowledge.settings.siteUrl ? words.data.citeWithAddress : words.data.cite,
    citation: citation(knowledge),
  };
}

function collectionView(
  knowledge: Knowledge,
  collection: CollectionName,
  files: readonly Download[],
): DataView['collections'][number] {
  const { words } = knowledge;
  const count = listEntries(knowledge.graph, collection).length;
  const undated = collection === 'events' ? count - calendarEvents(knowledge).length : 0;
  return {
    title: words.collections[collection],
    url: urlOfPath(knowledge, definitionOf(collection).base),
    count,
    what: words.data.what[collection],
    files: files.map(({ format, text }) => ({
      url: urlOfPath(knowledge, downloadPath(collection, format)),
      title: words.data.formats[format],
      size: words.data.size(Math.ceil(Buffer.byteLength(text) / 1000)),
    })),
    ...(undated > 0 && { note: words.data.undated(undated) }),
  };
}

function citation(knowledge: Knowledge): string {
  const { site, words } = knowledge;
  const url = absoluteUrl(knowledge, urlOfPath(knowledge, '/'));
  const text = words.data.citation(site.title, formatDay(site.asOf, words), formatDay(site.checkedUntil, words));
  return url ? `${text} ${url}` : text;
}
