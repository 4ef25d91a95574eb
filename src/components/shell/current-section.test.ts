import { expect, test } from 'vitest';
import { currentSection } from './current-section.ts';

const sections = [
  '/sub/people/',
  '/sub/documents/compare/',
  '/sub/parallels/',
  '/sub/parallels/compare/',
  '/sub/a/b/',
  '/sub/a/c/',
];

test.each([
  ['the page itself', 'people/', 'people/'],
  ['a page below', 'people/ada-berg/', 'people/'],
  ['the longest of several', 'parallels/compare/', 'parallels/compare/'],
  ['a page beside the only one of a folder', 'documents/draft/', 'documents/compare/'],
  ['the index above it', 'documents/', 'documents/compare/'],
  ['no page beside two', 'a/', undefined],
  ['no page elsewhere', 'events/', undefined],
  ['not the front page', '', undefined],
])('%s', (_, path, section) => {
  expect(currentSection(`/sub/${path}`, '/sub/', sections)).toBe(section && `/sub/${section}`);
});
