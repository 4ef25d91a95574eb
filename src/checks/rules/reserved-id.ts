import { definitionOf } from '../../collections/index.ts';
import { problem } from '../../problem.ts';
import type { Rule } from '../rule.ts';

export const reservedId: Rule = {
  code: 'reserved-id',
  description: 'An id does not take the address of a page that Parley makes by itself.',
  check({ graph }) {
    return [...graph.entries.values()]
      .filter(({ entry: { collection, id } }) => definitionOf(collection).reservedIds.includes(id))
      .map(({ entry: { file, id, collection } }) =>
        problem(
          'reserved-id',
          { file, line: 1, column: 1 },
          `Unexpected id \`${id}\`: another page stands at that address. These ids are taken: ${definitionOf(collection).reservedIds.join(', ')}.`,
          'Rename the file.',
        ),
      );
  },
  examples: [{ files: { 'pages/search.md': '---\ntitle: How to search\n---\nUse the box.\n' }, problems: ['pages/search.md:1:1'] }],
};
