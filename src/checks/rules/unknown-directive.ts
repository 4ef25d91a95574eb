import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const unknownDirective: Rule = {
  code: 'unknown-directive',
  description: 'A block that begins with colons is a claim or an aside.',
  examples: [
    {
      files: { 'pages/method.md': exampleEntry('pages', {}, ':::warning\nThe talks go on.\n:::') },
      problems: ['pages/method.md:4:1'],
    },
  ],
};
