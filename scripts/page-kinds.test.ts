import { expect, test } from 'vitest';
import { nameKind } from './page-kinds.ts';

const files = new Set(['pages/index.md', 'pages/method.md', 'pages/tour.mdx', 'people/ada-berg.md']);

test.each([
  ['', '/'],
  ['index/', '/index/'],
  ['people/', '/people/'],
  ['people/ada-berg/', '/people/ID/'],
  ['documents/compare/', '/documents/compare/'],
  ['timeline/side/pilots/', '/timeline/side/VALUE/'],
  ['documents/compare/first/second/', '/documents/compare/VALUE/VALUE/'],
  ['method/', '/PAGE/'],
  ['tour/', '/PAGE/'],
])('/%s is of the kind %s', (path, kind) => {
  expect(nameKind(path, (file) => files.has(file))).toBe(kind);
});
