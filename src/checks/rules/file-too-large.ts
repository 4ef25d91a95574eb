import { maxFileBytes } from '../../collections/read-file.ts';
import type { Rule } from '../rule.ts';

export const fileTooLarge: Rule = {
  code: 'file-too-large',
  description: `A file has at most ${maxFileBytes} bytes.`,
  examples: [{ files: { 'terms/quay.md': { size: maxFileBytes + 1 } }, problems: ['terms/quay.md:1:1'] }],
};
