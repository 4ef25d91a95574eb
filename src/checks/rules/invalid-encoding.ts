import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const invalidEncoding: Rule = {
  code: 'invalid-encoding',
  description: 'A file is text in UTF-8.',
  examples: [
    {
      files: { 'terms/quay.md': Buffer.from(exampleEntry('terms', { title: 'Caf\u00e9 at the quay' }), 'latin1') },
      problems: ['terms/quay.md:1:1'],
    },
  ],
};
