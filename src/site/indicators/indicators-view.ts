import type { Entry } from '../../collections/entry.ts';
import { definitionOf } from '../../collections/index.ts';
import { capitalize } from '../../i18n/capitalize.ts';
import { formatDay } from '../../i18n/dates.ts';
import { compareNames } from '../../i18n/order.ts';
import { headingId } from '../../syntax/headings.ts';
import { anchorsOf, type AnchorsView } from '../anchors.ts';
import { listInOrder } from '../entry-order.ts';
import { bodyParts, type BodyPartView } from '../entry/body-view.ts';
import type { Knowledge } from '../knowledge.ts';
import { listPage, type ListPageView } from '../list-page.ts';
import { PageBuilder } from '../page-builder.ts';
import type { NoteView } from '../view-models.ts';
import { figureView, isLaterFigure, type FigureView } from './figures-view.ts';

/** The page that shows every figure in full, by group; figures of a later time than the site speaks of stand apart. */
export interface IndicatorsView extends ListPageView {
  groups: FigureGroupView[];
}

export interface FigureGroupView {
  id: string;
  heading: string;
  figures: FigureInFullView[];
  notes: NoteView[];
}

export interface FigureInFullView extends FigureView, AnchorsView {
  body: BodyPartView[];
}

type Indicator = Entry<'indicators'>;

export function indicatorsView(knowledge: Knowledge): IndicatorsView {
  const { site, words } = knowledge;
  const page = new PageBuilder(knowledge);
  const all = featuredFirst(listInOrder(knowledge, 'indicators'));
  const later = all.filter((figure) => isLaterFigure(knowledge, figure));
  const groups = groupsInOrder(
    knowledge,
    all.filter((figure) => !later.includes(figure)),
  );
  return {
    ...listPage(knowledge, {
      path: definitionOf('indicators').base,
      title: words.indicator.title,
      deck: words.indicator.deck,
      count: all.length,
    }),
    groups: [...groups, { heading: words.timeline.after(formatDay(site.asOf, words)), figures: later }]
      .filter(({ figures }) => figures.length > 0)
      .map(({ heading, figures }) => ({
        id: headingId(heading, page.headingIds),
        heading,
        figures: figures.map((figure) => figureInFull(page, figure)),
        notes: page.takeNotes(),
      })),
  };
}

/** Those of the front page come before the others, in their order there. */
function featuredFirst(figures: readonly Indicator[]): Indicator[] {
  const place = ({ data }: Indicator) => data.featured ?? Number.MAX_SAFE_INTEGER;
  return figures.toSorted((a, b) => place(a) - place(b));
}

/** Groups with figures of the front page come first, in the order of these; then by name. Figures without a group come last. */
function groupsInOrder(
  { words }: Knowledge,
  figures: readonly Indicator[],
): { heading: string; figures: Indicator[] }[] {
  const rank = (group: readonly Indicator[]) => Math.min(...group.map(({ data }) => data.featured ?? Infinity));
  const byName = Map.groupBy(figures, ({ data }) => data.group);
  const others = byName.get(undefined) ?? [];
  const groups = [...byName].flatMap(([name, group]) => (name ? [{ name, group, rank: rank(group) }] : []));
  return [
    ...groups
      .sort((a, b) => (a.rank === b.rank ? compareNames(a.name, b.name, words) : a.rank - b.rank))
      .map(({ name, group }) => ({ heading: capitalize(name, words), figures: group })),
    { heading: words.indicator.others, figures: others },
  ];
}

function figureInFull(page: PageBuilder, figure: Indicator): FigureInFullView {
  return { ...figureView(page, figure), ...anchorsOf(figure), body: bodyParts(page, figure.key) };
}
