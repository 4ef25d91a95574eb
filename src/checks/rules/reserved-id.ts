import { locateField } from '../../collections/front-matter.ts';
import { definitionOf } from '../../collections/index.ts';
import { problem, type Place, type Problem } from '../../problem.ts';
import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const reservedId: Rule = {
  code: 'reserved-id',
  description: 'An id does not take the address of a page that Parley makes by itself.',
  check({ graph }) {
    return [...graph.entries.values()].flatMap(({ entry: { file, id, collection, data, frontMatter } }): Problem[] => {
      const { reservedIds = [] } = definitionOf(collection);
      const report = (taken: string, place: Place, way: string) =>
        problem(
          'reserved-id',
          place,
          `Unexpected id \`${taken}\`: another page stands at that address.`,
          `${way} These ids are taken: ${reservedIds.join(', ')}.`,
        );
      const former = data.formerIds.flatMap((formerId, index) =>
        reservedIds.includes(formerId)
          ? [
              report(
                formerId,
                locateField(frontMatter, ['formerIds', index]),
                'Take it away: nothing could lead on from there.',
              ),
            ]
          : [],
      );
      return reservedIds.includes(id)
        ? [report(id, { file, line: 1, column: 1 }, 'Rename the file.'), ...former]
        : former;
    });
  },
  examples: [
    {
      files: { 'pages/search.md': exampleEntry('pages', { title: 'How to search' }) },
      problems: ['pages/search.md:1:1'],
    },
    {
      files: { 'pages/how-to-search.md': exampleEntry('pages', { formerIds: '[finding, search]' }) },
      problems: ['pages/how-to-search.md:3:22'],
    },
    { files: { 'pages/how-to-search.md': exampleEntry('pages', { title: 'How to search' }) }, problems: [] },
  ],
};
