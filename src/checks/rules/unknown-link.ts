import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const unknownLink: Rule = {
  code: 'unknown-link',
  description: 'A link leads to an entry.',
  examples: [
    {
      files: { 'pages/method.md': exampleEntry('pages', {}, '[[ada-berk]] spoke.') },
      problems: ['pages/method.md:4:1'],
    },
  ],
};
