import { expect, test } from 'vitest';
import { parseExcerpt } from './excerpt.ts';

test.each([
  ['the <mark>port</mark> &amp; town', 'the [port] & town'],
  ['the town <mark>(port),</mark> and', 'the town ([port]), and'],
  ['<mark>port’s</mark> <mark>&quot;tolls&quot;.</mark>', '[port’s] "[tolls]".'],
  ['no mark', 'no mark'],
])('%s is %s', (excerpt, expected) => {
  expect(
    parseExcerpt(excerpt)
      .map(({ text, marked }) => (marked ? `[${text}]` : text))
      .join(''),
  ).toBe(expected);
});
