import { compareText } from '../problem.ts';

/**
 * Dates as honest as the sources: a subset of EDTF level 1 (https://www.loc.gov/standards/datetime/).
 *
 *     2031-05-04   2031-05   2031       a day, a month, a year
 *     2031-05~     2031-05?   2031-05%  approximate, uncertain, both
 *     2031-05-04/2031-05-06             from, to
 *     2031-05-04/..                     from, still going on
 */
export interface DatePoint {
  year: number;
  month?: number;
  day?: number;
  approximate: boolean;
  uncertain: boolean;
}

export type FuzzyDate =
  | { kind: 'point'; text: string; from: DatePoint }
  | { kind: 'interval'; text: string; from: DatePoint; to: DatePoint }
  | { kind: 'open'; text: string; from: DatePoint };

/** A calendar day as `YYYY-MM-DD`, so that days compare as text. */
export type Day = string & { readonly __brand: 'Day' };

const pointPattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

/** Returns `undefined` for text outside the subset, for days that no calendar has, and for intervals that end before they begin. */
export function parseFuzzyDate(text: string): FuzzyDate | undefined {
  const [start, end, ...rest] = text.split('/');
  const from = parsePoint(start ?? '');
  if (!from || rest.length > 0) return undefined;
  if (end === undefined) return { kind: 'point', text, from };
  if (end === '..') return { kind: 'open', text, from };
  const to = parsePoint(end);
  if (!to || lastDayOf(to) < firstDayOf(from)) return undefined;
  return { kind: 'interval', text, from, to };
}

/** Returns the day, or `undefined` if the text is not an existing day written `YYYY-MM-DD`. */
export function parseDay(text: string): Day | undefined {
  const point = text.length === 10 ? parsePoint(text) : undefined;
  return point ? firstDayOf(point) : undefined;
}

/** The first day that the date can mean. */
export function firstDay(date: FuzzyDate): Day {
  return firstDayOf(date.from);
}

/** The last day that the date can mean; `undefined` if it is still going on. */
export function lastDay(date: FuzzyDate): Day | undefined {
  if (date.kind === 'open') return undefined;
  return lastDayOf(date.kind === 'interval' ? date.to : date.from);
}

/** No year before it or after it can be written. */
const earliest = '0000-01-01' as Day;
const never = '9999-12-31' as Day;

/** Earlier first; of two that begin on the same day, the more precise first. */
export function compareFuzzyDates(a: FuzzyDate, b: FuzzyDate): number {
  return compareText(firstDay(a), firstDay(b)) || compareText(endOf(a), endOf(b));
}

/** From the first to the last of dates that come in the order of time, as exact as these two are. */
export function periodOf(dates: readonly FuzzyDate[]): FuzzyDate {
  const first = dates[0]!;
  const last = dates.reduce((latest, date) => (endOf(date) >= endOf(latest) ? date : latest));
  const [from, to] = [first.text.split('/')[0]!, last.text.split('/').at(-1)!];
  // A month in which all of them are says it all.
  const isInLast =
    last.kind !== 'open' && firstDayOf(last.kind === 'interval' ? last.to : last.from) <= firstDay(first);
  return parseFuzzyDate(isInLast ? to : `${from}/${to}`)!;
}

function endOf(date: FuzzyDate): Day {
  return lastDay(date) ?? never;
}

/** Whether a point is neither approximate nor uncertain; it can still be a whole month or year. */
export function isSure({ approximate, uncertain }: DatePoint): boolean {
  return !approximate && !uncertain;
}

export function daysInMonth(year: number, month: number): number {
  return utcDay(year, month + 1, 0).getUTCDate();
}

/** A day of the calendar as a time, whatever the zone of the machine. Months count from 1; what is beyond their ends counts on. */
export function utcDay(year: number, month: number, day: number): Date {
  const time = new Date(0);
  // `Date.UTC` takes years below 100 for those of the 20th century.
  time.setUTCFullYear(year, month - 1, day);
  return time;
}

/** The day of a time; the first or the last day of all where its year cannot be written. */
export function toDay(time: Date): Day {
  const year = time.getUTCFullYear();
  if (year < 0) return earliest;
  return year > 9999 ? never : formatDay(year, time.getUTCMonth() + 1, time.getUTCDate());
}

/** How many days there are from one to another; less than 0 if the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength;
}

/** The day that comes a number of days after another. */
export function dayAfter(day: Day, count = 1): Day {
  return toDay(new Date(Date.parse(day) + count * dayLength));
}

const dayLength = 86_400_000;

function parsePoint(text: string): DatePoint | undefined {
  const match = pointPattern.exec(text);
  if (!match) return undefined;
  const [year = NaN, month, day] = match
    .slice(1, 4)
    .map((part: string | undefined) => (part === undefined ? undefined : Number(part)));
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (month !== undefined && day !== undefined && (day < 1 || day > daysInMonth(year, month))) return undefined;
  const sign = match[4];
  return {
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    approximate: sign === '~' || sign === '%',
    uncertain: sign === '?' || sign === '%',
  };
}

function firstDayOf({ year, month = 1, day = 1 }: DatePoint): Day {
  return formatDay(year, month, day);
}

function lastDayOf({ year, month = 12, day }: DatePoint): Day {
  return formatDay(year, month, day ?? daysInMonth(year, month));
}

function formatDay(year: number, month: number, day: number): Day {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-') as Day;
}
