import { daysBetween, firstDay, parseDay, type Day } from '../../collections/dates.ts';
import type { Entry } from '../../collections/entry.ts';
import { definitionOf } from '../../collections/index.ts';
import { formatDay, formatWeekday } from '../../i18n/dates.ts';
import type { Words } from '../../words/index.ts';
import type { Body } from '../../syntax/parse-body.ts';
import type { SourceText } from '../../syntax/source-text.ts';
import { problem, type Problem } from '../../problem.ts';
import { exampleEntry } from '../example-entry.ts';
import { frontMatterSource } from '../front-matter-source.ts';
import type { Rule } from '../rule.ts';

export const wrongWeekday: Rule = {
  code: 'wrong-weekday',
  description: 'A weekday in a text fits the date that stands with it; quotations are left as they are.',
  check({ graph, words }) {
    const names = listNames(words);
    const pattern = datePattern(names);
    return [...graph.entries.values()].flatMap(({ entry, body }) =>
      textsOf(entry, body).flatMap((source) =>
        [...source.text.matchAll(pattern)].flatMap((match): Problem[] => {
          const written = match.groups?.weekday ?? '';
          const day = dayOf(match, entry, names);
          const weekday = day && formatWeekday(day, words);
          if (!day || weekday === written) return [];
          return [
            problem(
              'wrong-weekday',
              source.placeAt(match.index),
              `Unexpected weekday \`${written}\`, expected ${weekday}: that is the weekday of ${formatDay(day, words)}.`,
              'Correct the weekday or the date, by the source.',
            ),
          ];
        }),
      ),
    );
  },
  examples: [
    {
      files: { 'pages/method.md': exampleEntry('pages', {}, 'They met on Sunday, 5 May 2031.') },
      problems: ['pages/method.md:4:13'],
    },
    { files: { 'pages/method.md': exampleEntry('pages', {}, 'They met on Monday, 5 May 2031.') }, problems: [] },
    {
      // Without a year, the date nearest to that of the event; in front matter too.
      files: {
        'events/harbour-talks.md': exampleEntry('events', { summary: 'They met on Monday, May 4.' }),
      },
      problems: ['events/harbour-talks.md:3:22'],
    },
    {
      files: { 'pages/method.md': exampleEntry('pages', {}, 'One report has “Sunday, May 5, 2031”.') },
      problems: [],
    },
  ],
};

/** Headlines of sources and accounts of claims are what others wrote, so only the front matter of other entries is looked at. */
function textsOf(entry: Entry, body: Body): SourceText[] {
  return definitionOf(entry.collection).cited ? [frontMatterSource(entry), body.source] : [body.source];
}

/** The names of the weekdays, from Monday, and of the months, in a language. */
interface CalendarNames {
  weekdays: string[];
  months: string[];
}

function listNames(words: Words): CalendarNames {
  const format = new Intl.DateTimeFormat(words.dates.locale, { month: 'long', timeZone: 'UTC' });
  return {
    weekdays: Array.from({ length: 7 }, (_, index) => formatWeekday(parseDay(`2024-01-0${index + 1}`)!, words)),
    months: Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2024, month, 1))),
  };
}

/** `Monday 5 May 2031`, `Monday, 5 May`, `Monday, May 5, 2031`; not where a quotation begins. */
function datePattern({ weekdays, months }: CalendarNames): RegExp {
  const date = `(?:(?<before>\\d{1,2}) )?(?<month>${months.join('|')})(?: (?<after>\\d{1,2}))?(?![\\p{L}\\d])`;
  const begin = `(?<![\\p{L}“‘«„"'])`;
  return new RegExp(`${begin}(?<weekday>${weekdays.join('|')}),? \\(?${date}(?:,? (?<year>\\d{4}))?`, 'gu');
}

/** A date without a year is the one nearest to the date of the entry; without that there is nothing to compare. */
function dayOf({ groups }: RegExpExecArray, { data }: Entry, { months }: CalendarNames): Day | undefined {
  const { before, month = '', after, year } = groups ?? {};
  const day = before ?? after ?? '';
  const monthNumber = String(months.indexOf(month) + 1).padStart(2, '0');
  const dayIn = (inYear: number) => parseDay(`${inYear}-${monthNumber}-${day.padStart(2, '0')}`);
  if (year) return dayIn(Number(year));
  const near = 'date' in data && data.date ? firstDay(data.date) : undefined;
  if (!near) return undefined;
  const own = Number(near.slice(0, 4));
  return [own - 1, own, own + 1]
    .flatMap((inYear) => dayIn(inYear) ?? [])
    .sort((a, b) => distance(a, near) - distance(b, near))[0];
}

function distance(a: Day, b: Day): number {
  return Math.abs(daysBetween(a, b));
}
