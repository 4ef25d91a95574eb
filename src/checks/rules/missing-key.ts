import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const missingKey: Rule = {
  code: 'missing-key',
  description: 'Every field that a collection needs is there.',
  examples: [
    {
      files: { 'events/harbour-talks.md': exampleEntry('events', { summary: undefined, category: undefined }) },
      problems: ['events/harbour-talks.md:2:1', 'events/harbour-talks.md:2:1'],
    },
  ],
};
