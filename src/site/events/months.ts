import { firstDay } from '../../collections/dates.ts';
import type { Entry } from '../../collections/entry.ts';
import { formatMonth, formatYear } from '../../i18n/dates.ts';
import type { Words } from '../../words/index.ts';

/** Events of one month, or of a year if that is all that is known of their dates. */
export interface Month {
  /** `2025-12`, or `2025`. */
  id: string;
  label: string;
  events: Entry<'events'>[];
}

/** Parts a list of events into months, in its own order. */
export function partByMonth(events: readonly Entry<'events'>[], words: Words): Month[] {
  const months: Month[] = [];
  for (const event of events) {
    const { from } = event.data.date;
    const day = firstDay(event.data.date);
    const id = from.month ? day.slice(0, 7) : day.slice(0, 4);
    const last = months.at(-1);
    if (last?.id === id) last.events.push(event);
    else months.push({ id, label: from.month ? formatMonth(day, words) : formatYear(day, words), events: [event] });
  }
  return months;
}
