import { maxImageBytes } from '../../collections/images.ts';
import { maxFileBytes } from '../../collections/read-file.ts';
import type { Rule } from '../rule.ts';

export const fileTooLarge: Rule = {
  code: 'file-too-large',
  description: `A text has at most ${maxFileBytes} bytes, a picture ${maxImageBytes}.`,
  examples: [
    { files: { 'terms/quay.md': { size: maxFileBytes + 1 } }, problems: ['terms/quay.md:1:1'] },
    { files: { 'images/quay.png': { size: maxImageBytes + 1 } }, problems: ['images/quay.png:1:1'] },
  ],
};
