import { expect, test } from 'vitest';
import { parseExcerpt } from './excerpt.ts';
import { withoutTitle } from './without-title.ts';

test.each([
  ['Talks on the port. The town was quiet', 'The town was quiet'],
  ['on the <mark>port</mark>. The <mark>town</mark> was quiet', 'The [town] was quiet'],
  ['<mark>port</mark>. The town was quiet', 'The town was quiet'],
  ['porters went home', 'porters went home'],
  ['The town spoke of the port', 'The town spoke of the port'],
  ['Talks on the <mark>port</mark>', 'Talks on the [port]'],
])('of %s is left: %s', (excerpt, expected) => {
  const rest = withoutTitle(parseExcerpt(excerpt), 'Talks on the port');
  expect(rest.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')).toBe(expected);
});
