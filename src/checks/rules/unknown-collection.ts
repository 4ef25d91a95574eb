import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const unknownCollection: Rule = {
  code: 'unknown-collection',
  description: 'A folder of the content is a collection.',
  examples: [
    { files: { 'peple/eva-berg.md': exampleEntry('people', { title: 'Eva Berg' }) }, problems: ['peple:1:1'] },
  ],
};
