import { firstDay, periodOf, type Day, type FuzzyDate } from '../../collections/dates.ts';
import type { Entry } from '../../collections/entry.ts';
import { formatDate, formatDay, formatMonth, formatYear } from '../../i18n/dates.ts';
import type { Words } from '../../words/index.ts';
import { sidesOfEvent } from '../events/event-sides.ts';
import type { PageBuilder } from '../page-builder.ts';
import type { LinkView, SideView } from '../view-models.ts';
import { chooseTimeScale, months, years, type TimeScale } from './time-scale.ts';

/** How many events there were, step by step: all together, and for each side. */
export interface TempoView {
  /** What the figure shows, with its time: `Events by week, 4 May to 9 June 2031`. */
  title: string;
  /** What it does not show. */
  caveat: string;
  steps: TempoStepView[];
  /** All events first, then each side that has any. */
  rows: TempoRowView[];
  ticks: TempoTickView[];
}

/** A week, month or year. The link leads to its first event; a step without events has none. */
export interface TempoStepView {
  label: string;
  link?: LinkView;
}

export interface TempoRowView {
  label: string;
  side?: SideView;
  /** One for each step. */
  counts: number[];
  /** How many in all, in words. */
  total: string;
}

export interface TempoTickView {
  /** Its place from the first step (0) to the end of the last (1). */
  at: number;
  label: string;
}

/**
 * The tempo of the events given, earliest first, in the time of those in `within`, of which they are a selection and with which they can be
 * compared. `undefined` without events, or if that time is a single step. The link of a step leads to the anchor that `anchorOf` names; `label` is the name of
 * the row of all of them.
 */
export function tempoView(
  page: PageBuilder,
  events: readonly Entry<'events'>[],
  within: readonly Entry<'events'>[],
  anchorOf: (event: Entry<'events'>) => string,
  label = page.knowledge.words.timeline.tempo.all,
): TempoView | undefined {
  const { words } = page.knowledge;
  if (events.length === 0) return undefined;
  const scale = chooseTimeScale(...daysAround(within));
  const isKnown = (event: Entry<'events'>) => isExactEnough(event, scale);
  const counted = events.filter(isKnown);
  if (counted.length === 0) return undefined;
  const known = within.filter(isKnown);
  const [first, last] = daysAround(known);
  const start = scale.stepOf(first);
  const length = scale.stepOf(last) - start + 1;
  if (length < 2) return undefined;
  const byStep = Array.from({ length }, (): Entry<'events'>[] => []);
  for (const event of counted) byStep[scale.stepOf(firstDay(event.data.date)) - start]!.push(event);
  return {
    title: words.timeline.tempo.title(scale.unit, formatDate(periodOf(known.map(beginningOf)), words)),
    caveat: words.timeline.tempo.caveat(events.length - counted.length),
    steps: byStep.map((found, index) => ({
      label: stepLabel(scale.firstDayOf(start + index), scale, words),
      ...(found[0] && { link: { url: `#${anchorOf(found[0])}`, title: found[0].data.title } }),
    })),
    rows: tempoRows(page, byStep, label),
    ticks: ticks(scale, start, length, words),
  };
}

/** The days on which the first and the last of the events, earliest first, began. */
function daysAround(events: readonly Entry<'events'>[]): [Day, Day] {
  return [firstDay(events[0]!.data.date), firstDay(events.at(-1)!.data.date)];
}

/** When an event began, as exact as that is known. */
function beginningOf({ data: { date } }: Entry<'events'>): FuzzyDate {
  return { kind: 'point', text: date.text.split('/')[0]!, from: date.from };
}

/** An event of which only the month is known belongs to no week. */
function isExactEnough({ data: { date } }: Entry<'events'>, { unit }: TimeScale): boolean {
  return unit === 'year' || (unit === 'month' ? date.from.month : date.from.day) !== undefined;
}

function tempoRows(page: PageBuilder, byStep: readonly Entry<'events'>[][], label: string): TempoRowView[] {
  const { knowledge } = page;
  const { site, words } = knowledge;
  const row = (name: string, counts: number[]) => ({ label: name, counts, total: words.numbers.events(sum(counts)) });
  const sides = site.sides.map(({ id, label: name }) => ({
    ...row(
      name,
      byStep.map((events) => events.filter((event) => sidesOfEvent(knowledge, event).includes(id)).length),
    ),
    side: page.side(id)!,
  }));
  const all = row(
    label,
    byStep.map((events) => events.length),
  );
  return [all, ...sides.filter(({ counts }) => sum(counts) > 0)];
}

function stepLabel(day: Day, { unit }: TimeScale, words: Words): string {
  if (unit === 'week') return words.timeline.tempo.weekOf(formatDay(day, words));
  return unit === 'month' ? formatMonth(day, words) : formatYear(day, words);
}

/** Marks on the axis: the first of each month above weeks, of each year above months and years. */
function ticks(scale: TimeScale, start: number, length: number, words: Words): TempoTickView[] {
  const marks = scale.unit === 'week' ? months : years;
  const [from, to] = [scale.firstDayOf(start), scale.firstDayOf(start + length)].map((day) => Date.parse(day)) as [
    number,
    number,
  ];
  const found: TempoTickView[] = [];
  for (let mark = marks.stepOf(scale.firstDayOf(start)); ; mark += 1) {
    const day = marks.firstDayOf(mark);
    const at = (Date.parse(day) - from) / (to - from);
    if (at >= 1) return found;
    if (at >= 0)
      found.push({
        at,
        label:
          marks.unit === 'year' || day.slice(5, 7) === '01' ? formatYear(day, words) : formatDay(day, words, 'short'),
      });
  }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
