import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const unknownValue: Rule = {
  code: 'unknown-value',
  description: 'A value is one of those that its field allows.',
  examples: [
    {
      files: { 'events/harbour-talks.md': exampleEntry('events', { confidence: 'sure' }) },
      problems: ['events/harbour-talks.md:6:13'],
    },
  ],
};
