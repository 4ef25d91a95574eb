import type { Entry } from '../../collections/entry.ts';
import { locateField } from '../../collections/front-matter.ts';
import { definitionOf } from '../../collections/index.ts';
import { problem, type Place } from '../../problem.ts';
import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const reservedId: Rule = {
  code: 'reserved-id',
  description: 'An id does not take the address of a page that Parley makes by itself.',
  check({ graph }) {
    return [...graph.entries.values()].flatMap(({ entry }) => {
      const { reservedIds = [] } = definitionOf(entry.collection);
      return idsOf(entry)
        .filter(({ id }) => reservedIds.includes(id))
        .map(({ id, place, way }) =>
          problem(
            'reserved-id',
            place,
            `Unexpected id \`${id}\`: another page stands at that address.`,
            `${way} These ids are taken: ${reservedIds.join(', ')}.`,
          ),
        );
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

/** The id of an entry and its former ones, with the way out if one is taken. */
function idsOf({ file, id, data, frontMatter }: Entry): { id: string; place: Place; way: string }[] {
  return [
    { id, place: { file, line: 1, column: 1 }, way: 'Rename the file.' },
    ...data.formerIds.map((formerId, index) => ({
      id: formerId,
      place: locateField(frontMatter, ['formerIds', index]),
      way: 'Take it away: nothing could lead on from there.',
    })),
  ];
}
