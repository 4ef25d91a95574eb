import type { Entry } from '../../collections/entry.ts';
import { definitionOf } from '../../collections/index.ts';
import { compareParallelsPath } from '../../collections/paths.ts';
import { formatDay } from '../../i18n/dates.ts';
import { urlOfPath } from '../addresses.ts';
import type { Knowledge } from '../knowledge.ts';
import { listPage, type ListPageView } from '../list-page.ts';
import { PageBuilder } from '../page-builder.ts';
import type { DateView, LinkView, SummaryLinkView } from '../view-models.ts';
import { heldByCase, type HeldView } from './held.ts';
import { parallelsInOrder } from './parallels-in-order.ts';

/** The page that lists the settlements of the past. */
export interface ParallelIndexView extends ListPageView {
  /** How long each took and how long it held; without cases if none has a bar. */
  held: { cases: HeldCaseView[]; caption: string };
  compareUrl: string;
  tiers: { id: string; title: string; parallels: ParallelRowView[] }[];
}

export interface ParallelRowView {
  link: SummaryLinkView;
  headline?: string;
  /** Where no bar says from when to when. */
  period?: DateView;
}

export interface HeldCaseView {
  link: LinkView;
  took?: string;
  bars: HeldView[];
}

const tiers = ['core', 'candidate', 'reserve'] as const;

export function parallelIndex(knowledge: Knowledge): ParallelIndexView {
  const page = new PageBuilder(knowledge);
  const { site, words } = knowledge;
  const all = parallelsInOrder(knowledge);
  const rows = all.map((parallel) => ({ tier: parallel.data.tier, view: rowView(page, parallel) }));
  return {
    ...listPage(knowledge, {
      path: definitionOf('parallels').base,
      title: words.collections.parallels,
      deck: words.parallel.indexDeck,
      count: all.length,
    }),
    held: { cases: heldCases(page, all), caption: words.parallel.heldCaption(formatDay(site.asOf, words)) },
    compareUrl: urlOfPath(knowledge, compareParallelsPath),
    tiers: tiers.flatMap((tier) => {
      const parallels = rows.filter((row) => row.tier === tier).map(({ view }) => view);
      return parallels.length > 0 ? [{ id: `tier-${tier}`, title: words.parallel.tiers[tier], parallels }] : [];
    }),
  };
}

function heldCases(page: PageBuilder, all: readonly Entry<'parallels'>[]): HeldCaseView[] {
  const bars = heldByCase(page, all);
  return all
    .map((parallel, index) => ({
      link: page.link(parallel),
      ...(parallel.data.took && { took: parallel.data.took }),
      bars: bars[index]!,
    }))
    .filter(({ bars }) => bars.length > 0);
}

function rowView(page: PageBuilder, parallel: Entry<'parallels'>): ParallelRowView {
  const { headline, held, period } = parallel.data;
  return {
    link: page.summaryLink(parallel),
    ...(headline && { headline }),
    ...(period && held.length === 0 && { period: page.date(period) }),
  };
}
