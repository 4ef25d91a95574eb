import { expect, test } from 'vitest';
import { isPlainClick } from './dom.ts';

const plain = { button: 0, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

test('a click with the first button alone is plain', () => {
  expect(isPlainClick(plain)).toBe(true);
});

test.each([{ button: 1 }, { ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }])(
  'one with %j is not',
  (change) => {
    expect(isPlainClick({ ...plain, ...change })).toBe(false);
  },
);
