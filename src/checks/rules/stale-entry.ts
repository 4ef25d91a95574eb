import { lastDay, type Day } from '../../collections/dates.ts';
import type { Entry } from '../../collections/entry.ts';
import { locateField } from '../../collections/front-matter.ts';
import { problem, type Problem } from '../../problem.ts';
import type { Rule } from '../rule.ts';

/** Claims and figures older than this may have changed. */
const limit = 90;

export const staleEntry: Rule = {
  code: 'stale-entry',
  description: `What was checked or counted is at most ${limit} days old, against the date given with \`--today\`.`,
  check({ graph, today }) {
    if (!today) return [];
    return [...graph.entries.values()].flatMap(({ entry }): Problem[] => {
      const dated = datedField(entry);
      const age = dated ? daysBetween(dated.day, today) : 0;
      if (!dated || age <= limit) return [];
      return [
        problem(
          'stale-entry',
          locateField(entry.frontMatter, [dated.field]),
          `Unexpected age: \`${dated.field}\` is ${age} days before ${today}, expected at most ${limit}.`,
          'Look at the sources again, and set the new date.',
        ),
      ];
    });
  },
  examples: [
    {
      today: '2031-09-01',
      files: {
        'claims/hours.md':
          '---\ntitle: Hours of talks\nsummary: How long they met.\nstatus: disputed\naccounts: [{ text: Two., sources: [gazette] }]\nchecked: 2031-06-01\n---\n',
      },
      problems: ['claims/hours.md:6:10'],
    },
  ],
};

function datedField({ data }: Entry): { field: string; day: Day } | undefined {
  if ('checked' in data) return { field: 'checked', day: data.checked };
  const day = 'asOf' in data ? lastDay(data.asOf) : undefined;
  return day && { field: 'asOf', day };
}

function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
