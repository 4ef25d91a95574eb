import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const unsupportedMarkdown: Rule = {
  code: 'unsupported-markdown',
  description:
    'A text holds no footnotes, a picture begins a paragraph, headings hold no citations, and claims stand between paragraphs.',
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
  ],
};
