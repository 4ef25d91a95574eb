import { firstDay, lastDay } from '../../collections/dates.ts';
import { formatDay } from '../../i18n/dates.ts';
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
export function periodOf({ knowledge: { words } }: PageBuilder, table: readonly Gathering[]): string {
  const [first, last] = [table[0]!.event.data.date, table.at(-1)!.event.data.date];
  const [from, to] = [firstDay(first), lastDay(last) ?? firstDay(last)];
  if (from === to) return formatDay(from, words);
  const sameYear = first.from.year === Number(to.slice(0, 4));
  return words.dates.range(formatDay(from, words, sameYear ? 'day' : 'full'), formatDay(to, words));
}

/** The heads of the columns. A year stands at the first meeting and wherever it changes, if the meetings are of several years. */
export function columnsOf(page: PageBuilder, table: readonly Gathering[]): MatrixColumnView[] {
  const years = table.map(({ event }) => event.data.date.from.year);
  const severalYears = new Set(years).size > 1;
  return table.map(({ event }, index) => {
    const place = shortPlace(event);
    const date = page.date(event.data.date, 'short');
    const showsYear = severalYears && years[index] !== years[index - 1];
    return {
      link: page.link(event),
      date: showsYear ? withYear(page, date, String(years[index])) : date,
      ...(place && { place }),
    };
  });
}

function withYear({ knowledge: { words } }: PageBuilder, date: DateView, year: string): DateView {
  return date.text.includes(year) ? date : { ...date, text: words.who.dateInYear(date.text, year) };
}
