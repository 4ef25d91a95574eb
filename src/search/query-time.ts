import { editDistance } from '../collections/nearest.ts';
import { daysInMonth, parseDay } from '../collections/dates.ts';
import type { TimeSpan } from './answer.ts';

/** A time in a query; without a year where the query has none. */
export interface QueryTime {
  year?: number;
  month?: number;
  /** The first and the last day in the month. */
  days?: readonly [first: number, last: number];
}

/**
 * Takes the time out of a query: `harbour 6 May 2031` is the 6th of May 2031 and `harbour`. Knows `6 May`, `May 6th, 2031`, `4–6 May`,
 * `May 2031`, `2031-05-06`, `6.5.2031`, a month or a year alone, and months that are not written to their end. Of `31 February` it takes
 * the month: a figure that is no day is a word like others. `undefined` if there is no time in it.
 */
export function takeTime(query: string, locale: string): { time: QueryTime; rest: string } | undefined {
  const months = monthsOf(locale);
  const text = mendMonths(query.normalize('NFC').toLowerCase(), months);
  for (const { pattern, read } of formsOf(locale)) {
    for (const match of text.matchAll(pattern)) {
      const time = read(match.groups!, months);
      const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim();
      if (time && isPossible(time)) return { time, rest: withoutWeekdays(rest, locale) };
    }
  }
  return undefined;
}

/** The days that a time means in a year. */
export function spanOf({ month, days }: QueryTime, year: number): TimeSpan {
  const day = (inMonth: number, wanted: number) =>
    parseDay(
      [
        String(year).padStart(4, '0'),
        String(inMonth).padStart(2, '0'),
        String(Math.min(wanted, daysInMonth(year, inMonth))).padStart(2, '0'),
      ].join('-'),
    )!;
  return { from: day(month ?? 1, days?.[0] ?? 1), to: day(month ?? 12, days?.[1] ?? 31) };
}

function isPossible({ month, days }: QueryTime): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (!days) return true;
  // In a leap year, since the year may not be known.
  return days[0] >= 1 && days[0] <= days[1] && days[1] <= daysInMonth(2024, month ?? 1);
}

/** Every way in which a language writes each month, in small letters. */
interface Months {
  full: ReadonlyMap<string, number>;
  /** Full and short names, and their beginnings of three letters and more. */
  begun: ReadonlyMap<string, number>;
}

const monthsByLocale = new Map<string, Months>();

function monthsOf(locale: string): Months {
  const known = monthsByLocale.get(locale) ?? listMonths(locale);
  monthsByLocale.set(locale, known);
  return known;
}

function listMonths(locale: string): Months {
  const [full, begun] = [new Map<string, number>(), new Map<string, number>()];
  for (let month = 1; month <= 12; month += 1) {
    // Some languages write a month in another form beside a day.
    for (const options of [{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'short' }] as const) {
      const name = monthName(locale, month, options);
      if (options.month === 'long') full.set(name, month);
      for (let length = 3; length <= name.length; length += 1) {
        const beginning = name.slice(0, length);
        if (!begun.has(beginning)) begun.set(beginning, month);
      }
    }
  }
  return { full, begun };
}

function monthName(locale: string, month: number, options: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).formatToParts(
    Date.UTC(2024, month - 1, 1),
  );
  const name = parts.find(({ type }) => type === 'month')!.value;
  return name.normalize('NFC').toLowerCase().replace(/\.$/, '');
}

/** Sets right a month with one wrong letter, where a figure shows that a date is meant. */
function mendMonths(text: string, { full, begun }: Months): string {
  if (!/\d/.test(text)) return text;
  return text.replace(/[\p{L}\p{M}]{5,}/gu, (word) => {
    if (begun.has(word)) return word;
    return [...full.keys()].find((name) => name.length >= 5 && editDistance(word, name, 1) <= 1) ?? word;
  });
}

interface Form {
  pattern: RegExp;
  read: (groups: Record<string, string | undefined>, months: Months) => QueryTime | undefined;
}

const formsByLocale = new Map<string, readonly Form[]>();

function formsOf(locale: string): readonly Form[] {
  const known = formsByLocale.get(locale) ?? makeForms(monthsOf(locale));
  formsByLocale.set(locale, known);
  return known;
}

/** From the most to the least that a form says. */
function makeForms({ full, begun }: Months): Form[] {
  const name = `(?<name>${alternatives(begun)})\\.?`;
  const ordinal = '(?:st|nd|rd|th|º|\\.)?';
  const first = `(?<first>\\d{1,2})${ordinal}`;
  const range = `${first}(?:\\s*[-–]\\s*(?<last>\\d{1,2})${ordinal})?`;
  // `6 of May`, and the like in other languages.
  const link = '(?:\\s+\\p{L}{1,3})?';
  // A number that is no year of the site finds nothing in its time, and is a word like others.
  const year = '(?<year>\\d{3,4})';
  const form = (source: string): Form => ({
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu'),
    read: readGroups,
  });
  return [
    form(`${year}-(?<month>\\d{1,2})-(?<first>\\d{1,2})`),
    form(`(?<first>\\d{1,2})[./](?<month>\\d{1,2})[./]${year}`),
    form(`${range}${link}\\s+${name}(?:,?\\s+${year})?`),
    form(`${name}\\s+${range}(?:,?\\s+${year})?`),
    form(`${name},?\\s+${year}`),
    form(`${year}\\s+${name}`),
    form(`${year}-(?<month>\\d{1,2})`),
    form(`(?<name>${alternatives(full)})`),
    form(year),
  ];
}

function alternatives(names: ReadonlyMap<string, number>): string {
  return [...names.keys()].sort((a, b) => b.length - a.length).join('|');
}

function readGroups({ name, month, year, first, last }: Record<string, string | undefined>, months: Months): QueryTime {
  const inYear = name ? months.begun.get(name) : month ? Number(month) : undefined;
  return {
    ...(year && { year: Number(year) }),
    ...(inYear !== undefined && { month: inYear }),
    ...(first && { days: [Number(first), Number(last ?? first)] as const }),
  };
}

function withoutWeekdays(text: string, locale: string): string {
  const weekdays = new Set(
    Array.from({ length: 7 }, (_, day) =>
      new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
        .format(Date.UTC(2024, 0, day + 1))
        .toLowerCase(),
    ),
  );
  return text
    .split(/\s+/)
    .filter((word) => !weekdays.has(word.replace(/,$/, '')))
    .join(' ');
}
