import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const invalidYaml: Rule = {
  code: 'invalid-yaml',
  description: 'Front matter is YAML 1.2: keys and values, without aliases.',
  examples: [
    {
      files: { 'events/harbour-talks.md': exampleEntry('events', { title: 'Talks: the first day' }) },
      problems: ['events/harbour-talks.md:2:8'],
    },
    {
      files: { 'events/harbour-talks.md': exampleEntry('events', { title: '&name Talks', summary: '*name' }) },
      problems: ['events/harbour-talks.md:3:10'],
    },
  ],
};
