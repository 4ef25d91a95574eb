import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const invalidId: Rule = {
  code: 'invalid-id',
  description: 'The name of a file is an id: lower-case letters from a to z, digits, single hyphens.',
  examples: [
    { files: { 'terms/North_Quay.md': exampleEntry('terms', {}) }, problems: ['terms/North_Quay.md:1:1'] },
    {
      files: { 'terms/Quay.md': exampleEntry('terms', {}), 'terms/quay.md': exampleEntry('terms', {}) },
      problems: ['terms/Quay.md:1:1'],
    },
  ],
};
