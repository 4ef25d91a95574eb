import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const invalidUrl: Rule = {
  code: 'invalid-url',
  description: 'An address is whole, with a scheme that is allowed.',
  examples: [
    {
      files: { 'sources/gazette.md': exampleEntry('sources', { url: 'www.example.org/talks' }) },
      problems: ['sources/gazette.md:7:6'],
    },
  ],
};
