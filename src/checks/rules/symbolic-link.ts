import type { Rule } from '../rule.ts';

export const symbolicLink: Rule = {
  code: 'symbolic-link',
  description: 'The content holds no symbolic links.',
  examples: [{ files: { 'terms/quay.md': { link: '../../elsewhere.md' } }, problems: ['terms/quay.md:1:1'] }],
};
