import type { FuzzyDate } from '../../collections/dates.ts';
import type { Entry } from '../../collections/entry.ts';
import { definitionOf } from '../../collections/index.ts';
import { timelinePath } from '../../collections/paths.ts';
import { formatDate, formatDay } from '../../i18n/dates.ts';
import type { Words } from '../../words/index.ts';
import { urlOfPath } from '../addresses.ts';
import type { Knowledge } from '../knowledge.ts';
import { listPage, type ListPageView } from '../list-page.ts';
import { PageBuilder } from '../page-builder.ts';
import { afterId } from '../timeline/timeline-parts.ts';
import type { DateView, LinkView } from '../view-models.ts';
import { daysInFigures } from './event-row.ts';
import { partByMonth } from './months.ts';
import { eventsInTime, isAfterAsOf } from './timeline.ts';

/** The plain list of all events, earliest first. */
export interface EventsIndexView extends ListPageView {
  /** To its months, to what came after, and to the timeline. */
  ways: LinkView[];
  months: EventsMonthView[];
  /** What came after the day that the site speaks of, if anything did. */
  after?: { id: string; heading: string; months: EventsMonthView[] };
}

export interface EventsMonthView {
  id: string;
  label: string;
  events: EventOfMonthView[];
}

export interface EventOfMonthView {
  /** The whole date, without the year. */
  date: DateView;
  /** What of the date stands under the name of the month: `21`, `24–26`, `about 17`; left out if the event above has the same. */
  day?: string;
  link: LinkView;
}

export function eventsIndexView(knowledge: Knowledge): EventsIndexView {
  const { site, words } = knowledge;
  const page = new PageBuilder(knowledge);
  const events = eventsInTime(knowledge);
  const until = months(
    page,
    events.filter((event) => !isAfterAsOf(knowledge, event)),
    'm',
  );
  const eventsAfter = events.filter((event) => isAfterAsOf(knowledge, event));
  const after = eventsAfter.length > 0 && {
    id: afterId,
    heading: words.timeline.after(formatDay(site.asOf, words)),
    months: months(page, eventsAfter, 'after'),
  };
  return {
    ...listPage(knowledge, {
      path: definitionOf('events').base,
      title: words.collections.events,
      deck: words.timeline.indexDeck(events.length),
      count: events.length,
    }),
    ways: [
      ...until.map(({ id, label }) => ({ url: `#${id}`, title: label })),
      ...(after ? [{ url: `#${afterId}`, title: after.heading }] : []),
      { url: urlOfPath(knowledge, timelinePath), title: words.timeline.title },
    ],
    months: until,
    ...(after && { after }),
  };
}

function months(page: PageBuilder, events: readonly Entry<'events'>[], prefix: string): EventsMonthView[] {
  const { words } = page.knowledge;
  return partByMonth(events, words).map(({ id, label, events: found }) => ({
    id: `${prefix}-${id}`,
    label,
    events: found.map((event, index) => eventOfMonth(page, event, found[index - 1])),
  }));
}

function eventOfMonth(page: PageBuilder, event: Entry<'events'>, above?: Entry<'events'>): EventOfMonthView {
  const { words } = page.knowledge;
  const { date } = event.data;
  const day = dayOfMonth(date, words);
  return {
    date: page.date(date, 'day'),
    ...((!above || dayOfMonth(above.data.date, words) !== day) && { day }),
    link: page.link(event),
  };
}

/** `21`, `24–26`, `about 17`; the date as short as can be where it is less exact or goes on into another month. */
function dayOfMonth(date: FuzzyDate, words: Words): string {
  const { kind, from } = date;
  if (kind === 'point' && from.day && from.approximate && !from.uncertain) return words.dates.about(String(from.day));
  return daysInFigures(date, words) ?? formatDate(date, words, 'short');
}
