import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const unknownClaim: Rule = {
  code: 'unknown-claim',
  description: 'A claim shown in a text exists.',
  examples: [
    {
      files: {
        'pages/method.md': exampleEntry('pages', {}, '::claim{#hours-of-talk}'),
        'claims/hours-of-talks.md': exampleEntry('claims', {}),
      },
      problems: ['pages/method.md:4:1'],
    },
  ],
};
