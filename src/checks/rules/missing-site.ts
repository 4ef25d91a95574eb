import type { Rule } from '../rule.ts';

export const missingSite: Rule = {
  code: 'missing-site',
  description: 'There is a file site.yaml.',
  examples: [{ files: { 'site.yaml': null }, problems: ['site.yaml:1:1'] }],
};
