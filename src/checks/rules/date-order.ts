import { firstDay, lastDay, type FuzzyDate } from '../../collections/dates.ts';
import { locateField, type FieldPath, type YamlText } from '../../collections/front-matter.ts';
import type { Site } from '../../collections/read-content.ts';
import { listEntries, type Graph } from '../../graph/build-graph.ts';
import { problem, type Problem } from '../../problem.ts';
import { exampleEntry } from '../example-entry.ts';
import { exampleSite } from '../example-site.ts';
import type { Rule } from '../rule.ts';

export const dateOrder: Rule = {
  code: 'date-order',
  description:
    'Nothing ends before it begins, and the site does not speak of a day that the editors have not looked at.',
  check({ graph }) {
    return [
      ...(graph.site ? checkSiteDates(graph.site) : []),
      ...listPeriods(graph)
        .filter(({ from, to }) => from && to && endsBefore(to, from))
        .map(({ from, to, yaml, path }) =>
          problem(
            'date-order',
            locateField(yaml, path),
            `Unexpected end \`${to?.text ?? ''}\`, which is before the start, \`${from?.text ?? ''}\`.`,
            'Correct one of the two, by the sources.',
          ),
        ),
    ];
  },
  examples: [
    ...['2030', '2031'].map((to) => ({
      files: {
        'people/ada-berg.md': exampleEntry('people', {
          affiliations: `\n  - role: Harbour master\n    from: 2031-05\n    to: ${to}`,
        }),
      },
      problems: to === '2030' ? ['people/ada-berg.md:7:9'] : [],
    })),
    {
      files: { 'site.yaml': exampleSite['site.yaml'].replace('asOf: 2031-06-01', 'asOf: 2031-06-02') },
      problems: ['site.yaml:7:7'],
    },
  ],
};

function checkSiteDates({ data: { asOf, checkedUntil }, yaml }: Site): Problem[] {
  if (asOf <= checkedUntil) return [];
  return [
    problem(
      'date-order',
      locateField(yaml, ['asOf']),
      `Unexpected date \`${asOf}\` in \`asOf\`, which is after \`checkedUntil\`, \`${checkedUntil}\`.`,
      'Set `checkedUntil` to the last day that the editors have looked at.',
    ),
  ];
}

interface Period {
  from?: FuzzyDate;
  to?: FuzzyDate;
  yaml: YamlText;
  /** Where the end stands. */
  path: FieldPath;
}

function listPeriods(graph: Graph): Period[] {
  const posts = listEntries(graph, 'people').flatMap(({ data, frontMatter: yaml }) =>
    data.affiliations.map(({ from, to }, index) => ({ from, to, yaml, path: ['affiliations', index, 'to'] })),
  );
  const settlements = listEntries(graph, 'parallels').flatMap(({ data, frontMatter: yaml }) =>
    data.held.map(({ from, to }, index) => ({ from, to, yaml, path: ['held', index, 'to'] })),
  );
  return [...posts, ...settlements];
}

function endsBefore(to: FuzzyDate, from: FuzzyDate): boolean {
  const end = lastDay(to);
  return end !== undefined && end < firstDay(from);
}
