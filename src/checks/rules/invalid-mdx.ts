import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const invalidMdx: Rule = {
  code: 'invalid-mdx',
  description: 'An .mdx page is MDX: its tags and braces are closed.',
  examples: [
    {
      files: { 'pages/method.mdx': exampleEntry('pages', {}, 'A brace {that never closes.') },
      problems: ['pages/method.mdx:4:9'],
    },
  ],
};
