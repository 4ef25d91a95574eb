import { isSure, utcDay, type Day, type DatePoint, type FuzzyDate } from '../collections/dates.ts';
import type { Words } from '../words/en.ts';

/** How much of a date is said: `2 December 2025`, `Tuesday 2 December 2025`, `2 December`, `2 Dec`, `2 Dec 2025`. */
export type DateStyle = 'full' | 'weekday' | 'day' | 'short' | 'short-year';

/** A date in words, as precise as it is: `2 December 2025`, `about November 2025`, `24–26 October 2025`, `since May 2031`. */
export function formatDate(date: FuzzyDate, words: Words, style: DateStyle = 'full'): string {
  switch (date.kind) {
    case 'point':
      return formatPoint(date.from, words, style);
    case 'open':
      return words.dates.since(formatPoint(date.from, words, style));
    case 'interval':
      return formatInterval(date.from, date.to, words, style);
  }
}

/** A day in words. */
export function formatDay(day: Day, words: Words, style: DateStyle = 'full'): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  return formatPlain({ year: year!, month: month!, day: dayOfMonth! }, words, style);
}

/** `December 2025` for the month of a day. */
export function formatMonth(day: Day, words: Words): string {
  const [year, month] = day.split('-').map(Number);
  return formatPlain({ year: year!, month: month! }, words, 'full');
}

/** `2025` for the year of a day. */
export function formatYear(day: Day, words: Words): string {
  return formatPlain({ year: Number(day.slice(0, 4)) }, words, 'full');
}

/** `Tuesday`, or `Tue`. */
export function formatWeekday(day: Day, words: Words, length: 'long' | 'short' = 'long'): string {
  return format(Date.parse(day), words.dates.locale, { weekday: length });
}

/** What `<time datetime>` takes: a day, a month or a year that is sure; `undefined` for what HTML has no form for. */
export function htmlDate({ kind, text, from }: FuzzyDate): string | undefined {
  return kind === 'point' && isSure(from) && from.year > 0 ? text : undefined;
}

function formatPoint(point: DatePoint, words: Words, style: DateStyle): string {
  const plain = formatPlain(point, words, style);
  const about = point.approximate ? words.dates.about(plain) : plain;
  return point.uncertain ? words.dates.uncertain(about) : about;
}

function formatInterval(from: DatePoint, to: DatePoint, words: Words, style: DateStyle): string {
  const sameYear = from.year === to.year;
  // Over New Year each end says its year, in any style: a year that stands around the words is that of one end only.
  const said = sameYear ? style : withYear[style];
  const [first, last] = [formatPoint(from, words, said), formatPoint(to, words, said)];
  if (first === last) return first;
  const areDays = from.day !== undefined && to.day !== undefined && isSure(from) && isSure(to);
  if (!areDays || !sameYear || style === 'weekday') return words.dates.range(first, last);
  if (from.month === to.month) return words.dates.rangeOfDays(String(from.day), last);
  return words.dates.range(formatPoint(from, words, withoutYear[style]), last);
}

const withYear: Record<DateStyle, DateStyle> = {
  full: 'full',
  weekday: 'weekday',
  day: 'full',
  short: 'short-year',
  'short-year': 'short-year',
};

const withoutYear: Record<Exclude<DateStyle, 'weekday'>, DateStyle> = {
  full: 'day',
  day: 'day',
  short: 'short',
  'short-year': 'short',
};

function formatPlain(
  { year, month, day }: Pick<DatePoint, 'year' | 'month' | 'day'>,
  words: Words,
  style: DateStyle,
): string {
  const time = utcDay(year, month ?? 1, day ?? 1).getTime();
  const saysYear = withYear[style] === style || !day;
  const isShort = style === 'short' || style === 'short-year';
  const text = format(time, words.dates.locale, {
    ...(saysYear && { year: 'numeric' as const }),
    // Year 0 is the year 1 before Christ.
    ...(saysYear && year < 1 && { era: 'short' as const }),
    ...(month && { month: isShort ? ('short' as const) : ('long' as const) }),
    ...(day && { day: 'numeric' as const }),
  });
  return style === 'weekday' && day ? `${format(time, words.dates.locale, { weekday: 'long' })} ${text}` : text;
}

/** What dates look like by their options, and how days look that were said before: a site says the same days on many pages. */
const formats = new Map<string, { formatter: Intl.DateTimeFormat; said: Map<number, string> }>();

// The calendar day is the one written, so the time zone of the machine must not move it.
function format(time: number, locale: string, options: Intl.DateTimeFormatOptions): string {
  const name = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(name);
  if (!format) {
    const formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    formats.set(name, (format = { formatter, said: new Map() }));
  }
  let text = format.said.get(time);
  if (text === undefined) format.said.set(time, (text = format.formatter.format(time)));
  return text;
}
