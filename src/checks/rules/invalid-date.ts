import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const invalidDate: Rule = {
  code: 'invalid-date',
  description: 'A date exists, and is written from the year to the day.',
  examples: [
    {
      files: { 'events/harbour-talks.md': exampleEntry('events', { date: '31 April 2031' }) },
      problems: ['events/harbour-talks.md:4:7'],
    },
    {
      files: { 'events/harbour-talks.md': exampleEntry('events', { date: '2031-04-31' }) },
      problems: ['events/harbour-talks.md:4:7'],
    },
    { files: { 'events/harbour-talks.md': exampleEntry('events', { date: '2031-04-30' }) }, problems: [] },
  ],
};
