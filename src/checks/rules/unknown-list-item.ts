import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const unknownListItem: Rule = {
  code: 'unknown-list-item',
  description: 'A category, side, topic or dimension is one of those in site.yaml.',
  examples: [
    {
      files: { 'events/harbour-talks.md': exampleEntry('events', { category: 'talk' }) },
      problems: ['events/harbour-talks.md:5:11'],
    },
  ],
};
