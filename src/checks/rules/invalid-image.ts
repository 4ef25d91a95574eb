import { maxImageSide } from '../../collections/images.ts';
import type { Rule } from '../rule.ts';

export const invalidImage: Rule = {
  code: 'invalid-image',
  description: `A picture is of the kind that its name says, and has at most ${maxImageSide} pixels on a side.`,
  examples: [{ files: { 'images/quay.png': 'GIF89a' }, problems: ['images/quay.png:1:1'] }],
};
