import { expect, test } from 'vitest';
import { withEllipses } from './ellipses.ts';

test.each([
  ['The town was quiet.', 'The town was quiet.'],
  ['They asked: “Why?”', 'They asked: “Why?”'],
  ['The town was', 'The town was\u00a0…'],
  ['was quiet. The town', '…\u00a0was quiet. The town\u00a0…'],
  ['14 ships lay', '14 ships lay\u00a0…'],
  ['їхали до порту.', '…\u00a0їхали до порту.'],
])('%s is shown as: %s', (text, expected) => {
  const parts = withEllipses([{ text, marked: true }]);
  expect(parts.map((part) => part.text).join('')).toBe(expected);
  expect(parts).toContainEqual({ text, marked: true });
});
