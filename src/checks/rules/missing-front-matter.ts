import type { Rule } from '../rule.ts';

export const missingFrontMatter: Rule = {
  code: 'missing-front-matter',
  description: 'An entry begins with its fields, between two lines `---`.',
  examples: [
    { files: { 'terms/quay.md': '# Quay\n\nWhere ships lie.\n' }, problems: ['terms/quay.md:1:1'] },
    { files: { 'terms/quay.md': '---\ntitle: Quay\n\nWhere ships lie.\n' }, problems: ['terms/quay.md:1:1'] },
  ],
};
