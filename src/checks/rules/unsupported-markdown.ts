import { maxDepth } from '../../syntax/limits.ts';
import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const unsupportedMarkdown: Rule = {
  code: 'unsupported-markdown',
  description:
    'A text holds no footnotes, a picture begins a paragraph, headings hold no citations, claims stand between paragraphs, and nothing is nested or marked so much that no reader could follow.',
  examples: [
    {
      files: {
        'pages/method.md': exampleEntry(
          'pages',
          {},
          '## Sources [@gazette]\n\nThe quay: ![The quay](../images/quay.png)',
        ),
      },
      problems: ['pages/method.md:4:12', 'pages/method.md:6:11'],
    },
    {
      files: { 'pages/method.md': exampleEntry('pages', {}, `Before.\n\n${'>'.repeat(maxDepth)} Deep.`) },
      problems: ['pages/method.md:6:102'],
    },
  ],
};
