import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const brokenNotation: Rule = {
  code: 'broken-notation',
  description: 'Links, citations and asides are whole.',
  examples: [
    {
      files: { 'pages/method.md': exampleEntry('pages', {}, 'See [[ada-berg|*Berg*]] [@].\n\n:::note\nNever closed.') },
      problems: ['pages/method.md:4:5', 'pages/method.md:4:25', 'pages/method.md:6:1'],
    },
  ],
};
