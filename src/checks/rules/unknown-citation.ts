import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const unknownCitation: Rule = {
  code: 'unknown-citation',
  description: 'A citation leads to a source.',
  examples: [
    {
      files: { 'pages/method.md': exampleEntry('pages', {}, 'They met [@gazete, p. 2].') },
      problems: ['pages/method.md:4:12'],
    },
  ],
};
