import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const invalidFormat: Rule = {
  code: 'invalid-format',
  description: 'A value has the form that its field asks for.',
  examples: [
    {
      files: { 'sources/gazette.md': exampleEntry('sources', { language: 'English' }) },
      problems: ['sources/gazette.md:5:11'],
    },
  ],
};
