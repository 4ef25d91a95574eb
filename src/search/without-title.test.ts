import { expect, test } from 'vitest';
import { parseExcerpt, type ExcerptPart } from './excerpt.ts';
import { withoutTitle } from './without-title.ts';

test.each([
  ['Talks on the port. The town was quiet', 'The town was quiet'],
  ['on the <mark>port</mark>. The <mark>town</mark> was quiet', 'The [town] was quiet'],
  ['<mark>port</mark>. The town was quiet', 'The town was quiet'],
  ['porters went home', 'porters went home'],
  ['The town spoke of the port', 'The town spoke of the port'],
  ['Talks on the <mark>port</mark>', ''],
])('of %s is left: %s', (excerpt, expected) => {
  const rest = withoutTitle(parseExcerpt(excerpt), 'Talks on the port');
  expect(shown(rest)).toBe(expected);
});

test.each([
  ['(the <mark>port</mark>). The town', 'The town'],
  ['(the <mark>port</mark>) The town', 'The town'],
])('of %s is left, without brackets at the end of the title: %s', (excerpt, expected) => {
  expect(shown(withoutTitle(parseExcerpt(excerpt), 'Talks (the port)'))).toBe(expected);
});

function shown(parts: readonly ExcerptPart[]): string {
  return parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}
