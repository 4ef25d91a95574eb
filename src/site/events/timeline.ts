import { compareFuzzyDates, firstDay } from '../../collections/dates.ts';
import type { Entry } from '../../collections/entry.ts';
import { listEntries } from '../../graph/build-graph.ts';
import { compareText } from '../../problem.ts';
import { perKnowledge, type Knowledge } from '../knowledge.ts';

/** All events, earliest first. */
export const eventsInTime = perKnowledge(({ graph }: Knowledge): Entry<'events'>[] =>
  listEntries(graph, 'events').sort(compareEvents),
);

/** Earlier first; of two with the same date, by their ids. */
export function compareEvents(a: Entry<'events'>, b: Entry<'events'>): number {
  return compareFuzzyDates(a.data.date, b.data.date) || compareText(a.id, b.id);
}

/** Whether an event began after the day that the site speaks of. */
export function isAfterAsOf({ site }: Knowledge, event: Entry<'events'>): boolean {
  return firstDay(event.data.date) > site.asOf;
}
