import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const unknownReference: Rule = {
  code: 'unknown-reference',
  description: 'A field that names an entry names one that exists.',
  examples: [
    {
      files: { 'events/harbour-talks.md': exampleEntry('events', { people: '[ada-berk]' }) },
      problems: ['events/harbour-talks.md:6:10'],
    },
  ],
};
