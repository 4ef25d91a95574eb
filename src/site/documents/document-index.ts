import type { Entry } from '../../collections/entry.ts';
import { definitionOf } from '../../collections/index.ts';
import { compareDocumentsPath } from '../../collections/paths.ts';
import { urlOfPath } from '../addresses.ts';
import { listInOrder } from '../entry-order.ts';
import { dayView, type DayView } from '../events/event-row.ts';
import type { Knowledge } from '../knowledge.ts';
import { listPage, type ListPageView } from '../list-page.ts';
import { PageBuilder } from '../page-builder.ts';
import type { SummaryLinkView } from '../view-models.ts';
import { isDatedAfterAsOf } from './document-parts.ts';
import { versionViews, type VersionView } from './versions.ts';

/** The page that lists the documents: the versions that are compared in their order, then the rest, newest first. */
export interface DocumentIndexView extends ListPageView {
  versions: VersionView[];
  compareUrl: string;
  others: DocumentRowView[];
  /** Documents dated after the day that the site speaks of. */
  after: DocumentRowView[];
}

export interface DocumentRowView {
  link: SummaryLinkView;
  day?: DayView;
  /** Whether the row above has the same date, which is shown once. */
  sameDay: boolean;
  status?: string;
}

export function documentIndex(knowledge: Knowledge): DocumentIndexView {
  const page = new PageBuilder(knowledge);
  const { site, words } = knowledge;
  const all = listInOrder(knowledge, 'documents');
  const rest = newestFirst(all).filter(({ id }) => !site.compare.documents.includes(id));
  const isAfter = ({ data }: Entry<'documents'>) => isDatedAfterAsOf(knowledge, data);
  return {
    ...listPage(knowledge, {
      path: definitionOf('documents').base,
      title: words.collections.documents,
      deck: words.document.indexDeck,
      count: all.length,
    }),
    versions: versionViews(page),
    compareUrl: urlOfPath(knowledge, compareDocumentsPath),
    others: rowViews(
      page,
      rest.filter((document) => !isAfter(document)),
    ),
    after: rowViews(page, rest.filter(isAfter)),
  };
}

/** Documents without a date stay last. */
function newestFirst(documents: readonly Entry<'documents'>[]): Entry<'documents'>[] {
  const dated = documents.filter(({ data }) => data.date);
  return [...dated.reverse(), ...documents.filter(({ data }) => !data.date)];
}

function rowViews(page: PageBuilder, documents: readonly Entry<'documents'>[]): DocumentRowView[] {
  return documents.map((document, index) => {
    const { date, status } = document.data;
    return {
      link: page.summaryLink(document),
      ...(date && { day: dayView(date, page.knowledge.words, 'month') }),
      sameDay: date !== undefined && date.text === documents[index - 1]?.data.date?.text,
      ...(status && { status }),
    };
  });
}
