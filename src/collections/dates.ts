import { compareText } from '../problem.ts';

/**
 * Dates as honest as the sources: a subset of EDTF level 1 (https://www.loc.gov/standards/datetime/).
 *
 *     2031-05-04   2031-05   2031       a day, a month, a year
 *     2031-05~     2031-05?             approximate, uncertain
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

/** A day after every other. */
const never = '9999-12-31';

/** Earlier first; of two that begin on the same day, the more precise first. */
export function compareFuzzyDates(a: FuzzyDate, b: FuzzyDate): number {
  return compareText(firstDay(a), firstDay(b)) || compareText(lastDay(a) ?? never, lastDay(b) ?? never);
}

/** Milliseconds since 1970 of a day's start in UTC. Years below 100 are themselves, unlike for `Date.UTC`; days may run over. */
export function utcTime(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

export function daysInMonth(year: number, month: number): number {
  return new Date(utcTime(year, month + 1, 0)).getUTCDate();
}

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
