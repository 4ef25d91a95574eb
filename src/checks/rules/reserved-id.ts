import { definitionOf } from '../../collections/index.ts';
import { problem, type Problem } from '../../problem.ts';
import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const reservedId: Rule = {
  code: 'reserved-id',
  description: 'An id does not take the address of a page that Parley makes by itself.',
  check({ graph }) {
    return [...graph.entries.values()].flatMap(({ entry: { file, id, collection } }): Problem[] => {
      const { reservedIds = [] } = definitionOf(collection);
      if (!reservedIds.includes(id)) return [];
      const message = `Unexpected id \`${id}\`: another page stands at that address.`;
      return [
        problem(
          'reserved-id',
          { file, line: 1, column: 1 },
          message,
          `Rename the file. These ids are taken: ${reservedIds.join(', ')}.`,
        ),
      ];
    });
  },
  examples: [
    {
      files: { 'pages/search.md': exampleEntry('pages', { title: 'How to search' }) },
      problems: ['pages/search.md:1:1'],
    },
    { files: { 'pages/how-to-search.md': exampleEntry('pages', { title: 'How to search' }) }, problems: [] },
  ],
};
