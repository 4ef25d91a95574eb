import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const ambiguousName: Rule = {
  code: 'ambiguous-name',
  description: 'No two entries have the same title or alias: such names link by themselves.',
  examples: [
    {
      files: {
        'people/eva-berg.md': exampleEntry('people', { title: 'Eva Berg', aliases: '[Berg]' }),
        'events/harbour-talks.md': exampleEntry('events', { people: '[ada-berg, eva-berg]' }),
      },
      problems: ['people/eva-berg.md:4:11'],
    },
  ],
};
