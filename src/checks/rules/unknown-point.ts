import { locateField } from '../../collections/front-matter.ts';
import { suggest } from '../../collections/nearest.ts';
import { listEntries } from '../../graph/build-graph.ts';
import { problem, type Problem } from '../../problem.ts';
import type { Rule } from '../rule.ts';

export const unknownPoint: Rule = {
  code: 'unknown-point',
  description: 'The points that a position rests on are points of the document.',
  check({ graph }) {
    return listEntries(graph, 'documents').flatMap(({ data, frontMatter }) => {
      const ids = data.points.map(({ id }) => id);
      return data.positions.flatMap(({ points }, position) =>
        points.flatMap((id, index): Problem[] => {
          if (ids.includes(id)) return [];
          const place = locateField(frontMatter, ['positions', position, 'points', index]);
          return [problem('unknown-point', place, `Unexpected point \`${id}\`, expected the id of a point of the document.`, suggest(id, ids))];
        }),
      );
    });
  },
  examples: [
    {
      files: {
        'documents/plan.md':
          '---\ntitle: Harbour plan\nsummary: Two points.\nkind: plan\npoints:\n  - { id: "1", text: The port stays open. }\npositions:\n  - { topic: access, text: open, points: ["2"] }\n---\n',
      },
      problems: ['documents/plan.md:8:44'],
    },
  ],
};
