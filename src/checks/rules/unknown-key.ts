import { exampleEntry } from '../example-entry.ts';
import { exampleSite } from '../example-site.ts';
import type { Rule } from '../rule.ts';

export const unknownKey: Rule = {
  code: 'unknown-key',
  description: 'Front matter and site.yaml hold no keys but those of their schema.',
  examples: [
    {
      files: { 'people/ada-berg.md': exampleEntry('people', { alias: 'Berg' }) },
      problems: ['people/ada-berg.md:4:1'],
    },
    {
      files: { 'site.yaml': `${exampleSite['site.yaml']}checks: { orphan-entri: off }\n` },
      problems: ['site.yaml:14:11'],
    },
  ],
};
