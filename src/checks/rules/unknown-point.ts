import { locateField } from '../../collections/front-matter.ts';
import { suggest } from '../../collections/nearest.ts';
import { listEntries } from '../../graph/build-graph.ts';
import { problem, type Problem } from '../../problem.ts';
import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const unknownPoint: Rule = {
  code: 'unknown-point',
  description: 'The points that a position rests on are points of the document.',
  check({ content, graph }) {
    return listEntries(graph, 'documents').flatMap(({ key, data, frontMatter }) => {
      // Points with a fault are not among those that are known.
      if (content.invalid.has(key)) return [];
      const ids = [...new Set(data.points.map(({ id }) => id))];
      return data.positions.flatMap(({ points }, position) =>
        points.flatMap((id, index): Problem[] => {
          if (ids.includes(id)) return [];
          const place = locateField(frontMatter, ['positions', position, 'points', index]);
          return [
            problem(
              'unknown-point',
              place,
              `Unexpected point \`${id}\`, expected one of the points of the document: ${ids.join(', ') || 'there are none yet'}.`,
              suggest(id, ids),
            ),
          ];
        }),
      );
    });
  },
  examples: [
    { id: '2', text: 'The port stays open.', problems: ['documents/harbour-plan.md:6:51'] },
    { id: '1', text: 'The port stays open.', problems: [] },
    { id: '1', text: '12', problems: [], alsoFinds: ['invalid-type'] as const },
  ].map(({ id, text, ...found }) => ({
    files: {
      'documents/harbour-plan.md': exampleEntry('documents', {
        points: `[{ id: "1", text: ${text} }]`,
        positions: `[{ topic: access, text: open, points: ["${id}"] }]`,
      }),
    },
    ...found,
  })),
};
