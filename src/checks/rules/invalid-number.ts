import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const invalidNumber: Rule = {
  code: 'invalid-number',
  description: 'A number is within the bounds of its field.',
  examples: [
    {
      files: {
        'events/harbour-talks.md': exampleEntry('events', { place: '{ name: Lindholm, lat: 160, lon: 24.9 }' }),
      },
      problems: ['events/harbour-talks.md:6:31'],
    },
  ],
};
