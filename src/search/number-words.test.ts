import { expect, test } from 'vitest';
import { withFigures } from './number-words.ts';

const numbers = {
  ones: 'one two three four five six seven eight nine ten',
  tens: 'twenty thirty forty fifty sixty seventy',
};

test.each([
  ['forty points', '40 points'],
  ['Twenty-two point accord', '22 point accord'],
  ['thirty two points', '32 points'],
  ['seventy', '70'],
  ['ten two', '10 2'],
  ['one two one', '1 2 1'],
])('%s is %s', (query, figured) => {
  expect(withFigures(query, numbers)).toBe(figured);
});

test.each(['points', 'network', 'tenants', '12 points', ''])('“%s” has no number words', (query) => {
  expect(withFigures(query, numbers)).toBeUndefined();
});
