import { daysBetween, lastDay, type Day } from '../../collections/dates.ts';
import type { Entry } from '../../collections/entry.ts';
import { locateField } from '../../collections/front-matter.ts';
import { problem, type Problem } from '../../problem.ts';
import { exampleEntry } from '../example-entry.ts';
import { usualMaxAge, type Rule } from '../rule.ts';

export const staleEntry: Rule = {
  code: 'stale-entry',
  description: `What was checked or counted is at most ${usualMaxAge} days old (or what \`--max-age\` says), against the date given with \`--today\`.`,
  check({ graph, today, maxAge }) {
    if (!today) return [];
    return [...graph.entries.values()].flatMap(({ entry }): Problem[] => {
      const dated = datedField(entry);
      const age = dated ? daysBetween(dated.day, today) : 0;
      if (!dated || age <= maxAge) return [];
      return [
        problem(
          'stale-entry',
          locateField(entry.frontMatter, [dated.field]),
          `Unexpected age: \`${dated.field}\` is ${age} days before ${today}, expected at most ${maxAge}.`,
          'Look at the sources again, and set the new date.',
        ),
      ];
    });
  },
  examples: [
    {
      files: { 'claims/hours-of-talks.md': exampleEntry('claims', { checked: '2031-06-01' }) },
      today: '2031-08-31',
      problems: ['claims/hours-of-talks.md:6:10'],
    },
    {
      files: { 'claims/hours-of-talks.md': exampleEntry('claims', { checked: '2031-06-01' }) },
      today: '2031-08-30',
      problems: [],
    },
  ],
};

function datedField({ data }: Entry): { field: string; day: Day } | undefined {
  if ('checked' in data) return { field: 'checked', day: data.checked };
  const day = 'asOf' in data ? lastDay(data.asOf) : undefined;
  return day && { field: 'asOf', day };
}
