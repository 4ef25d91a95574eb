import type { Entry } from '../../collections/entry.ts';
import { definitionOf } from '../../collections/index.ts';
import { formatDate, formatDay } from '../../i18n/dates.ts';
import type { Knowledge } from '../knowledge.ts';
import { listPage, type ListPageView } from '../list-page.ts';
import { PageBuilder } from '../page-builder.ts';
import type { DateView, LinkView } from '../view-models.ts';
import { partByMonth } from './months.ts';
import { eventsInTime, isAfterAsOf } from './timeline.ts';

/** The plain list of all events, earliest first. */
export interface EventsIndexView extends ListPageView {
  months: EventsMonthView[];
  /** What came after the day that the site speaks of, if anything did. */
  after?: { heading: string; months: EventsMonthView[] };
}

export interface EventsMonthView {
  id: string;
  label: string;
  events: { date: DateView; link: LinkView }[];
}

export function eventsIndexView(knowledge: Knowledge): EventsIndexView {
  const { site, words } = knowledge;
  const page = new PageBuilder(knowledge);
  const events = eventsInTime(knowledge);
  const after = events.filter((event) => isAfterAsOf(knowledge, event));
  return {
    ...listPage(knowledge, {
      path: definitionOf('events').base,
      title: words.collections.events,
      deck: words.timeline.indexDeck(events.length),
    }),
    months: months(
      page,
      events.filter((event) => !isAfterAsOf(knowledge, event)),
      'm',
    ),
    ...(after.length > 0 && {
      after: { heading: words.timeline.after(formatDay(site.asOf, words)), months: months(page, after, 'after') },
    }),
  };
}

function months(page: PageBuilder, events: readonly Entry<'events'>[], prefix: string): EventsMonthView[] {
  const { words } = page.knowledge;
  return partByMonth(events, words).map(({ id, label, events: found }) => ({
    id: `${prefix}-${id}`,
    label,
    events: found.map((event) => ({
      date: { ...page.date(event.data.date), text: formatDate(event.data.date, words, 'day') },
      link: page.link(event),
    })),
  }));
}
