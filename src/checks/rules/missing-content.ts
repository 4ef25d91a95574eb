import type { Rule } from '../rule.ts';

export const missingContent: Rule = {
  code: 'missing-content',
  description: 'There is a content folder.',
  examples: [{ files: { '.': null }, problems: ['.:1:1'] }],
};
