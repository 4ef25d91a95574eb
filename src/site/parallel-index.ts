import { definitionOf } from '../collections/index.ts';
import type { Entry } from '../collections/entry.ts';
import { urlOfPath } from './addresses.ts';
import { comparePath } from './comparison-table.ts';
import { heldByCase, type HeldView } from './held.ts';
import type { Knowledge } from './knowledge.ts';
import { listPage, type ListPageView } from './list-page.ts';
import { PageBuilder } from './page-builder.ts';
import { parallelsInOrder } from './parallels-in-order.ts';
import type { DateView, SummaryLinkView } from './view-models.ts';

/** The page that lists the settlements of the past. */
export interface ParallelIndexView extends ListPageView {
  compareUrl: string;
  tiers: { id: string; title: string; parallels: ParallelRowView[] }[];
}

export interface ParallelRowView {
  link: SummaryLinkView;
  headline?: string;
  period?: DateView;
  held: HeldView[];
}

const tiers = ['core', 'candidate', 'reserve'] as const;

export function parallelIndex(knowledge: Knowledge): ParallelIndexView {
  const page = new PageBuilder(knowledge);
  const { words } = knowledge;
  const all = parallelsInOrder(knowledge);
  const held = heldByCase(page, all);
  const rows = all.map((parallel, index) => ({
    tier: parallel.data.tier,
    view: rowView(page, parallel, held[index]!),
  }));
  return {
    ...listPage(knowledge, {
      path: definitionOf('parallels').base,
      title: words.collections.parallels,
      deck: words.parallel.indexDeck,
    }),
    compareUrl: urlOfPath(knowledge, comparePath),
    tiers: tiers.flatMap((tier) => {
      const parallels = rows.filter((row) => row.tier === tier).map(({ view }) => view);
      return parallels.length > 0 ? [{ id: `tier-${tier}`, title: words.parallel.tiers[tier], parallels }] : [];
    }),
  };
}

function rowView(page: PageBuilder, parallel: Entry<'parallels'>, held: HeldView[]): ParallelRowView {
  const { headline, period } = parallel.data;
  return {
    link: page.summaryLink(parallel),
    ...(headline && { headline }),
    ...(period && { period: page.date(period) }),
    held,
  };
}
