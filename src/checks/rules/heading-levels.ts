import type { Heading } from 'mdast';
import { definitionOf } from '../../collections/index.ts';
import { problem, type Problem } from '../../problem.ts';
import { findNodesIn, type FoundNode } from '../bodies.ts';
import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const headingLevels: Rule = {
  code: 'heading-levels',
  description:
    'Headings begin at the second level and go down one level at a time. Claims, indicators and terms have none: their texts stand within other pages.',
  check({ graph }) {
    return [...graph.entries.values()].flatMap((entry) => {
      const headings = findNodesIn<Heading>(entry, ['heading']);
      return definitionOf(entry.entry.collection).inset ? headings.map(unexpected) : wrongLevels(headings);
    });
  },
  examples: [
    {
      files: { 'pages/method.md': exampleEntry('pages', {}, '# Sources\n\n## Kinds\n\n#### Newspapers') },
      problems: ['pages/method.md:4:1', 'pages/method.md:8:1'],
    },
    {
      files: { 'terms/quay.md': exampleEntry('terms', {}, 'A place for ships.\n\n## Where it comes from') },
      problems: ['terms/quay.md:6:1'],
    },
    {
      files: { 'pages/method.md': exampleEntry('pages', {}, '## Sources\n\n### Kinds\n\n## Claims') },
      problems: [],
    },
  ],
};

function unexpected({ entry, text, place }: FoundNode<Heading>): Problem {
  return problem(
    'heading-levels',
    place,
    `Unexpected heading \`${text}\`: the text of one of the ${entry.collection} stands within other pages, and has no headings.`,
    'Make it a sentence, or give the matter a page of its own.',
  );
}

function wrongLevels(headings: readonly FoundNode<Heading>[]): Problem[] {
  let before = 1;
  return headings.flatMap(({ node: { depth }, place }): Problem[] => {
    const isRight = depth > 1 && depth <= before + 1;
    const deepest = Math.max(2, before + 1);
    before = depth;
    if (isRight) return [];
    const marks = (level: number) => `\`${'#'.repeat(level)}\``;
    const expected =
      depth === 1 ? `${marks(2)}: the title is the heading of the first level` : `at most ${marks(deepest)}`;
    return [problem('heading-levels', place, `Unexpected heading ${marks(depth)}, expected ${expected}.`)];
  });
}
