import { problem } from '../../problem.ts';
import type { ClaimEmbed } from '../../syntax/nodes.ts';
import { findNodes } from '../bodies.ts';
import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const nestedClaim: Rule = {
  code: 'nested-claim',
  description: 'The text of a claim shows no other claim, since that one could show it in turn.',
  check({ graph }) {
    return findNodes<ClaimEmbed>(graph, 'claimEmbed')
      .filter(({ entry }) => entry.collection === 'claims')
      .map(({ node, place }) =>
        problem(
          'nested-claim',
          place,
          'Unexpected claim within the text of a claim, expected a link to it.',
          `Write \`[[${node.target}]]\` in a sentence instead.`,
        ),
      );
  },
  examples: [
    {
      files: { 'claims/hours-of-talks.md': exampleEntry('claims', {}, 'Both count.\n\n::claim{#hours-of-talks}') },
      problems: ['claims/hours-of-talks.md:10:1'],
    },
    {
      files: {
        'claims/hours-of-talks.md': exampleEntry('claims', {}),
        'pages/method.md': exampleEntry('pages', {}, '::claim{#hours-of-talks}'),
      },
      problems: [],
    },
  ],
};
