import { listEntries } from '../../graph/build-graph.ts';
import { isNamed } from '../../graph/is-named.ts';
import { problem } from '../../problem.ts';
import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const unusedSource: Rule = {
  code: 'unused-source',
  description: 'A source is cited somewhere.',
  check({ content, graph }) {
    // A file that cannot be read in full may be the one that names it.
    if (content.problems.length > 0) return [];
    return listEntries(graph, 'sources')
      .filter(({ key }) => !isNamed(graph, key))
      .map(({ file }) =>
        problem(
          'unused-source',
          { file, line: 1, column: 1 },
          'Unexpected source that nothing cites.',
          'Cite it, or delete the file.',
        ),
      );
  },
  examples: [
    {
      files: {
        'sources/herald.md': exampleEntry('sources', { title: 'Talks end' }),
        'people/ada-berg.md': exampleEntry('people', { sources: 'herald' }),
      },
      problems: [],
      alsoFinds: ['invalid-type'],
    },
    {
      files: { 'sources/herald.md': exampleEntry('sources', { title: 'Talks end' }) },
      problems: ['sources/herald.md:1:1'],
    },
    {
      files: { 'sources/herald.md': exampleEntry('sources', { title: 'Talks end', sources: '[herald]' }) },
      problems: ['sources/herald.md:1:1'],
      alsoFinds: ['repeated-reference'],
    },
    {
      files: {
        'sources/herald.md': exampleEntry('sources', { title: 'Talks end' }),
        'people/ada-berg.md': exampleEntry('people', { sources: '[herald]' }),
      },
      problems: [],
    },
  ],
};
