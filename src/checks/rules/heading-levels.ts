import type { Heading } from 'mdast';
import { problem, type Problem } from '../../problem.ts';
import { findNodesIn } from '../bodies.ts';
import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const headingLevels: Rule = {
  code: 'heading-levels',
  description: 'Headings begin at the second level and go down one level at a time.',
  check({ graph }) {
    return [...graph.entries.values()].flatMap((entry) => {
      let before = 1;
      return findNodesIn<Heading>(entry, ['heading']).flatMap(({ node: { depth }, place }): Problem[] => {
        const isRight = depth > 1 && depth <= before + 1;
        const deepest = Math.max(2, before + 1);
        before = depth;
        if (isRight) return [];
        const marks = (level: number) => `\`${'#'.repeat(level)}\``;
        const expected =
          depth === 1 ? `${marks(2)}: the title is the heading of the first level` : `at most ${marks(deepest)}`;
        return [problem('heading-levels', place, `Unexpected heading ${marks(depth)}, expected ${expected}.`)];
      });
    });
  },
  examples: [
    {
      files: { 'pages/method.md': exampleEntry('pages', {}, '# Sources\n\n## Kinds\n\n#### Newspapers') },
      problems: ['pages/method.md:4:1', 'pages/method.md:8:1'],
    },
    {
      files: { 'pages/method.md': exampleEntry('pages', {}, '## Sources\n\n### Kinds\n\n## Claims') },
      problems: [],
    },
  ],
};
