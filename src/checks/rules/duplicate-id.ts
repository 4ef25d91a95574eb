import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const duplicateId: Rule = {
  code: 'duplicate-id',
  description: 'An id, or a former one, names one entry.',
  examples: [
    {
      files: {
        'pages/tour.md': exampleEntry('pages', { title: 'A tour' }),
        'pages/tour.mdx': exampleEntry('pages', { title: 'The same tour' }),
      },
      problems: ['pages/tour.mdx:1:1'],
    },
    {
      files: {
        'people/eva-berg.md': exampleEntry('people', { title: 'Eva Berg', formerIds: '[ada-berg]' }),
        'events/harbour-talks.md': exampleEntry('events', { people: '[ada-berg, eva-berg]' }),
      },
      problems: ['people/eva-berg.md:4:13'],
    },
  ],
};
