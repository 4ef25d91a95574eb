import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const rawHtml: Rule = {
  code: 'raw-html',
  description: 'A text holds no HTML.',
  examples: [
    {
      files: { 'pages/method.md': exampleEntry('pages', {}, 'Two <b>hours</b>.') },
      problems: ['pages/method.md:4:5', 'pages/method.md:4:13'],
    },
    { files: { 'pages/method.md': exampleEntry('pages', {}, 'Two `<b>` **hours**.') }, problems: [] },
  ],
};
