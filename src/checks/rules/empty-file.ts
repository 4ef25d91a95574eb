import type { Rule } from '../rule.ts';

export const emptyFile: Rule = {
  code: 'empty-file',
  description: 'A file is not empty.',
  examples: [{ files: { 'terms/quay.md': '' }, problems: ['terms/quay.md:1:1'] }],
};
