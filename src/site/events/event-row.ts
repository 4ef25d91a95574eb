import { firstDay, isSure, lastDay, type FuzzyDate } from '../../collections/dates.ts';
import type { Entry } from '../../collections/entry.ts';
import { formatDate, formatMonth, formatWeekday, htmlDate } from '../../i18n/dates.ts';
import type { Words } from '../../words/index.ts';
import type { PageBuilder } from '../page-builder.ts';
import { countSources } from '../sources/source-count.ts';
import type { CertaintyView, LinkView, SideView } from '../view-models.ts';
import { sidesOfEvent } from './event-sides.ts';

/** An event in a list with facts: on the front page, on the timeline. */
export interface EventRowView {
  link: LinkView;
  day: DayView;
  /** Whether the row above has the same day, which is shown once. */
  sameDay: boolean;
  turning: boolean;
  /** For turning points, which get a sentence. */
  summary?: string;
  sides: SideView[];
  /** Left out where all rows are of one. */
  category?: string;
  certainty?: CertaintyView;
  /** Number of sources, in words, if there are any. */
  sources?: string;
}

/** A day set large, and what goes with it; a date that is not a day or a few days has words only. */
export interface DayView {
  /** For `<time datetime>`; left out where HTML has no form for it. */
  iso?: string;
  figure?: string;
  note: string;
}

/** What stands with the day: on the timeline the month is given already. */
type DayStyle = 'weekday' | 'month';

/** Rows in the order given. */
export function eventRows(page: PageBuilder, events: readonly Entry<'events'>[], style: DayStyle): EventRowView[] {
  return events.map((event, index) => ({
    ...eventRow(page, event, style),
    sameDay: event.data.date.text === events[index - 1]?.data.date.text,
  }));
}

function eventRow(page: PageBuilder, event: Entry<'events'>, style: DayStyle): Omit<EventRowView, 'sameDay'> {
  const { knowledge } = page;
  const { data } = event;
  const certainty = page.certainty(data.confidence);
  const sources = countSources(knowledge, event.key);
  return {
    link: page.link(event),
    day: dayView(data.date, knowledge.words, style),
    turning: data.turning,
    ...(data.turning && { summary: data.summary }),
    sides: page.sides(sidesOfEvent(knowledge, event)),
    category: knowledge.site.categories.find(({ id }) => id === data.category)!.label,
    ...(certainty && { certainty }),
    ...(sources > 0 && { sources: knowledge.words.numbers.sources(sources) }),
  };
}

/** `21` with `Sunday` or `December 2025`; `14–15` with `Sun–Mon`; only `about 17 November` for what is less exact. */
export function dayView(date: FuzzyDate, words: Words, style: DayStyle): DayView {
  const iso = htmlDate(date);
  return { ...(iso && { iso }), ...dayInWords(date, words, style) };
}

function dayInWords(date: FuzzyDate, words: Words, style: DayStyle): Omit<DayView, 'iso'> {
  const first = firstDay(date);
  const figure = daysInFigures(date, words);
  if (!figure) return { note: formatDate(date, words, style === 'weekday' ? 'day' : 'full') };
  if (style === 'month') return { figure, note: formatMonth(first, words) };
  return { figure, note: date.kind === 'interval' ? weekdays(date, words) : formatWeekday(first, words) };
}

/** `Tue–Wed`. */
function weekdays(date: FuzzyDate, words: Words): string {
  const [first, last] = [firstDay(date), lastDay(date)!].map((day) => formatWeekday(day, words, 'short'));
  return words.dates.rangeOfDays(first!, last!);
}

/** `21`, `14–15`; `undefined` for what is less exact, or goes on into another month. */
export function daysInFigures(date: FuzzyDate, words: Words): string | undefined {
  const { from } = date;
  if (!from.day || !isSure(from) || date.kind === 'open') return undefined;
  if (date.kind === 'point') return String(from.day);
  const { to } = date;
  if (!to.day || !isSure(to) || to.year !== from.year || to.month !== from.month) return undefined;
  return words.dates.rangeOfDays(String(from.day), String(to.day));
}
