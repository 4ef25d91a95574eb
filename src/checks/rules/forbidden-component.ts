import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const forbiddenComponent: Rule = {
  code: 'forbidden-component',
  description: 'An .mdx page holds text and the components of the list, with attributes in quotes.',
  examples: [
    {
      files: { 'pages/method.mdx': exampleEntry('pages', {}, '<Figures />\n\n<EntryList />\n\nTwo are {1 + 1}.') },
      problems: ['pages/method.mdx:4:1', 'pages/method.mdx:6:1', 'pages/method.mdx:8:9'],
    },
    { files: { 'pages/method.mdx': exampleEntry('pages', {}, '<EntryList collection="events" />') }, problems: [] },
  ],
};
