import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const invalidType: Rule = {
  code: 'invalid-type',
  description: 'A value is of the type of its field: text, number, list, or keys and values.',
  examples: [
    {
      files: { 'people/ada-berg.md': exampleEntry('people', { title: '2031', aliases: 'Berg' }) },
      problems: ['people/ada-berg.md:2:8', 'people/ada-berg.md:4:10'],
    },
  ],
};
