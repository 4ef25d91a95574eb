import { periodOf, type FuzzyDate } from '../../collections/dates.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { PageBuilder } from '../page-builder.ts';
import { shortPlace } from '../places/place-name.ts';
import type { DateView, LinkView } from '../view-models.ts';
import type { Gathering } from './presence.ts';

export interface MatrixColumnView {
  link: LinkView;
  date: DateView;
  place?: string;
}

/** From when to when the meetings of a table were. */
export function periodOfTable({ knowledge: { words } }: PageBuilder, table: readonly Gathering[]): string {
  return formatDate(periodOf(table.map(({ event }) => event.data.date)), words);
}

/** The heads of the columns. A year stands at the first meeting and wherever it changes, if the meetings are of several years. */
export function columnsOf(page: PageBuilder, table: readonly Gathering[]): MatrixColumnView[] {
  const dates = table.map(({ event }) => event.data.date);
  const severalYears = new Set(dates.flatMap((date) => [date.from.year, lastYear(date)])).size > 1;
  return table.map(({ event }, index) => {
    const place = shortPlace(event);
    const above = dates[index - 1];
    const showsYear = severalYears && (!above || lastYear(above) !== event.data.date.from.year);
    return {
      link: page.link(event),
      date: page.date(event.data.date, showsYear ? 'short-year' : 'short'),
      ...(place && { place }),
    };
  });
}

/** The year that a date in words ends with. */
function lastYear(date: FuzzyDate): number {
  return (date.kind === 'interval' ? date.to : date.from).year;
}
