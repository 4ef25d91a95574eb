import { firstDay } from '../../collections/dates.ts';
import type { Entry } from '../../collections/entry.ts';
import { listEntries } from '../../graph/build-graph.ts';
import { perKnowledge, type Knowledge } from '../knowledge.ts';
import type { PageBuilder } from '../page-builder.ts';
import type { CertaintyView, CitationView, DateView, LinkView } from '../view-models.ts';

/** A figure: a number, what it counts, and what it does not say. */
export interface FigureView extends LinkView {
  /** The number as it is set, with the small words before and after: `about` 90 `per cent`. */
  before?: string;
  number: string;
  unit?: string;
  counts?: string;
  caveat?: string;
  asOf: DateView;
  certainty?: CertaintyView;
  event?: LinkView;
  citation: CitationView;
}

export function figureView(page: PageBuilder, entry: Entry<'indicators'>): FigureView {
  const { display, unit, summary, caveat, asOf, confidence, event, sources } = entry.data;
  const certainty = page.certainty(confidence);
  return {
    ...page.link(entry),
    ...splitDisplay(display),
    ...(unit && { unit }),
    ...(summary && { counts: summary }),
    ...(caveat && { caveat }),
    asOf: page.date(asOf),
    ...(certainty && { certainty }),
    ...(event && { event: page.link(page.get('events', event)) }),
    citation: page.cite(sources),
  };
}

/** The figures of the front page, in their order. */
export const featuredFigures = perKnowledge((knowledge: Knowledge): Entry<'indicators'>[] =>
  currentFigures(knowledge)
    .filter(({ data }) => data.featured !== undefined)
    .sort((a, b) => a.data.featured! - b.data.featured!),
);

/** The figures of a group, in the order of their ids. */
export function figuresOfGroup(knowledge: Knowledge, group: string): Entry<'indicators'>[] {
  return currentFigures(knowledge).filter(({ data }) => data.group === group);
}

/** Whether a figure speaks of a time after the day that the site speaks of. */
export function isLaterFigure({ site }: Knowledge, { data }: Entry<'indicators'>): boolean {
  return firstDay(data.asOf) > site.asOf;
}

function currentFigures(knowledge: Knowledge): Entry<'indicators'>[] {
  return listEntries(knowledge.graph, 'indicators').filter((figure) => !isLaterFigure(knowledge, figure));
}

/** Parts the words before a number from it: `about 90` → `about`, `90`. */
function splitDisplay(display: string): { before?: string; number: string } {
  const [, before, number] = /^(\D+?)\s+(\d.*)$/.exec(display) ?? [];
  return before && number ? { before, number } : { number: display };
}
