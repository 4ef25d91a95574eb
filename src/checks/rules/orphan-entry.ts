import { definitionOf } from '../../collections/index.ts';
import { isNamed } from '../../graph/is-named.ts';
import { problem } from '../../problem.ts';
import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const orphanEntry: Rule = {
  code: 'orphan-entry',
  description: 'An entry about the subject is reached from another entry.',
  check({ content, graph }) {
    // A file that cannot be read in full may be the one that names it.
    if (content.problems.length > 0) return [];
    return [...graph.entries.values()]
      .filter(({ entry: { collection, key } }) => definitionOf(collection).cited && !isNamed(graph, key))
      .map(({ entry: { file, key } }) =>
        problem(
          'orphan-entry',
          { file, line: 1, column: 1 },
          `Unexpected entry that no other entry names: \`${key}\`.`,
          'Name it where it belongs, with `[[id]]` or in the front matter of another entry.',
        ),
      );
  },
  examples: [
    {
      files: {
        'people/eva-berg.md': exampleEntry('people', { title: 'Eva Berg' }),
        'events/harbour-talks.md': exampleEntry('events', { summary: undefined, people: 'eva-berg' }),
      },
      problems: [],
      alsoFinds: ['missing-key', 'invalid-type'],
    },
    {
      files: { 'people/eva-berg.md': exampleEntry('people', { title: 'Eva Berg' }) },
      problems: ['people/eva-berg.md:1:1'],
    },
    {
      files: {
        'people/eva-berg.md': exampleEntry('people', { title: 'Eva Berg' }),
        'pages/method.md': exampleEntry('pages', {}, 'We asked Eva Berg.'),
      },
      problems: [],
    },
  ],
};
