import type { Figure } from '../../syntax/nodes.ts';
import { problem } from '../../problem.ts';
import { exampleEntry } from '../example-entry.ts';
import { exampleImage } from '../example-image.ts';
import { findNodes } from '../bodies.ts';
import type { Rule } from '../rule.ts';

export const missingAltText: Rule = {
  code: 'missing-alt-text',
  description: 'A picture has a text for those who do not see it.',
  check({ graph }) {
    return findNodes<Figure>(graph, 'figure').flatMap(({ node, place }) => {
      if (node.alt.trim() !== '') return [];
      return [
        problem(
          'missing-alt-text',
          place,
          `Missing words for the picture \`${node.url}\`, expected \`![What it shows](${node.url})\`.`,
          'Say what a reader should learn from it; readers who do not see it hear these words.',
        ),
      ];
    });
  },
  examples: [
    {
      files: {
        'images/quay.png': exampleImage,
        'pages/method.md': exampleEntry('pages', {}, '![](../images/quay.png)'),
      },
      problems: ['pages/method.md:4:1'],
    },
    {
      files: {
        'images/quay.png': exampleImage,
        'pages/method.md': exampleEntry('pages', {}, '![A wooden quay.](../images/quay.png)\nThe quay in spring.'),
      },
      problems: [],
    },
  ],
};
