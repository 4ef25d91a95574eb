import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const secondFrontMatter: Rule = {
  code: 'second-front-matter',
  description: 'An entry has one front matter: its text does not begin with fields between lines `---`.',
  examples: [
    {
      files: { 'pages/method.md': exampleEntry('pages') + exampleEntry('pages', {}, 'We cite one source.') },
      problems: ['pages/method.md:4:1'],
    },
    {
      files: { 'pages/method.md': exampleEntry('pages', {}, '---\n\nWe cite: each source.\n\n---') },
      problems: [],
    },
  ],
};
