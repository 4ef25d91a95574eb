import { expect, test } from 'vitest';
import { openableName } from './openable-name.ts';

const file = 'content/people/ada-berg.md';

test.each([
  ['/work', '/work/content', 'content/people/ada-berg.md'],
  ['/work', '/work/sites/one/content', 'sites/one/content/people/ada-berg.md'],
  ['/work', '/elsewhere/content', '/elsewhere/content/people/ada-berg.md'],
  ['/work/content', '/work/content', 'people/ada-berg.md'],
  ['/work', '/work-two/content', '/work-two/content/people/ada-berg.md'],
  ['/', '/content', 'content/people/ada-berg.md'],
])('in %s, a file of %s is %s', (workingFolder, contentFolder, name) => {
  expect(openableName(file, contentFolder, workingFolder)).toBe(name);
});

test('the content folder itself has a name too', () => {
  expect(openableName('content', '/work/nowhere/content', '/work')).toBe('nowhere/content');
});

test('a name that only begins with dots is below', () => {
  expect(openableName('..content/a.md', '/work/..content', '/work')).toBe('..content/a.md');
});
