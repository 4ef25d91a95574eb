import { firstDay, parseDay, type Day } from '../../collections/dates.ts';
import type { Entry } from '../../collections/entry.ts';
import { formatDay, formatWeekday } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/index.ts';
import { problem, type Problem } from '../../problem.ts';
import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const wrongWeekday: Rule = {
  code: 'wrong-weekday',
  description: 'A weekday in a text fits the date that stands with it.',
  check({ graph, words }) {
    const pattern = datePattern(words);
    return [...graph.entries.values()].flatMap(({ entry, body }) =>
      [...body.source.text.matchAll(pattern)].flatMap((match): Problem[] => {
        const day = dayOf(match, entry, words);
        const weekday = day && formatWeekday(day, words);
        if (!day || weekday === match[1]) return [];
        return [
          problem(
            'wrong-weekday',
            body.source.placeAt(match.index),
            `Unexpected weekday \`${match[1]}\`, expected ${weekday}: that is the weekday of ${formatDay(day, words)}.`,
            'Correct the weekday or the date, by the source.',
          ),
        ];
      }),
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
  ],
};

/** `Monday 5 May 2031`, `Monday, 5 May`: weekday, day, month and perhaps a year, in the words of the language. */
function datePattern(words: Words): RegExp {
  const weekdays = Array.from({ length: 7 }, (_, index) => formatWeekday(`2024-01-0${index + 1}` as Day, words));
  return new RegExp(`(${weekdays.join('|')}),? (\\d{1,2}) (${monthNames(words).join('|')})(?:,? (\\d{4}))?`, 'g');
}

function monthNames(words: Words): string[] {
  const format = new Intl.DateTimeFormat(words.dates.locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2024, month, 1)));
}

/** A date without a year is the one nearest to the date of the entry; without that there is nothing to compare. */
function dayOf([, , day = '', month = '', year]: RegExpExecArray, entry: Entry, words: Words): Day | undefined {
  const monthNumber = String(monthNames(words).indexOf(month) + 1).padStart(2, '0');
  const dayIn = (inYear: number) => parseDay(`${inYear}-${monthNumber}-${day.padStart(2, '0')}`);
  if (year) return dayIn(Number(year));
  const near = 'date' in entry.data && entry.data.date ? firstDay(entry.data.date) : undefined;
  if (!near) return undefined;
  const own = Number(near.slice(0, 4));
  return [own - 1, own, own + 1]
    .flatMap((inYear) => dayIn(inYear) ?? [])
    .sort((a, b) => distance(a, near) - distance(b, near))[0];
}

function distance(a: Day, b: Day): number {
  return Math.abs(Date.parse(a) - Date.parse(b));
}
