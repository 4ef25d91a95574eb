import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const ambiguousLink: Rule = {
  code: 'ambiguous-link',
  description: 'A link by a bare id fits one entry.',
  examples: [
    {
      files: {
        'terms/harbour-plan.md': exampleEntry('terms', { title: 'Port plan' }),
        'pages/method.md': exampleEntry('pages', {}, 'See [[harbour-plan]].'),
      },
      problems: ['pages/method.md:4:5'],
    },
  ],
};
