import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const forbiddenLink: Rule = {
  code: 'forbidden-link',
  description: 'A link leads to a whole address, a path within the site, or a place on the page.',
  examples: [
    {
      files: {
        'pages/method.md': exampleEntry(
          'pages',
          {},
          '[One](javascript:alert(1)), [two](quay.html), [three](/timeline/).',
        ),
      },
      problems: ['pages/method.md:4:1', 'pages/method.md:4:29'],
    },
  ],
};
