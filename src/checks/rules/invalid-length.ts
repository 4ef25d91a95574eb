import { summaryLength } from '../../collections/fields.ts';
import { exampleEntry } from '../example-entry.ts';
import { exampleSite } from '../example-site.ts';
import type { Rule } from '../rule.ts';

export const invalidLength: Rule = {
  code: 'invalid-length',
  description: 'A text is not empty; no text and no list is longer than its field allows.',
  examples: [
    {
      files: {
        'people/ada-berg.md': exampleEntry('people', { summary: 'She spoke for the port. '.repeat(11).trim() }),
      },
      problems: ['people/ada-berg.md:3:10'],
    },
    { files: { 'people/ada-berg.md': exampleEntry('people', { summary: 'a'.repeat(summaryLength) }) }, problems: [] },
    {
      files: { 'people/ada-berg.md': exampleEntry('people', { summary: 'a'.repeat(summaryLength + 1) }) },
      problems: ['people/ada-berg.md:3:10'],
    },
    { files: { 'people/ada-berg.md': exampleEntry('people', { title: '""' }) }, problems: ['people/ada-berg.md:2:8'] },
    { files: { 'site.yaml': siteWithSections(5) }, problems: [] },
    { files: { 'site.yaml': siteWithSections(6) }, problems: ['site.yaml:14:13'] },
  ],
};

function siteWithSections(count: number): string {
  return `${exampleSite['site.yaml']}navigation: [${'{ label: Talks, url: /events/ }, '.repeat(count)}]\n`;
}
