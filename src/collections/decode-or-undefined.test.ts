import { expect, test } from 'vitest';
import { decodeOrUndefined } from './decode-or-undefined.ts';

test.each([
  ['', ''],
  ['caf%C3%A9', 'café'],
  ['100%25', '100%'],
  ['%ff', undefined],
  ['100%', undefined],
])('%j is %j', (part, text) => {
  expect(decodeOrUndefined(part)).toBe(text);
});
