import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSites, listPages } from './pages.ts';

test('the sitemap lists every page that is meant to be found, and no other', () => {
  const xml = readFileSync(join(builtSites.complete, 'sitemap.xml'), 'utf8');
  const listed = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) => url);
  const others = ['404.html', 'search/index.html'].map((path) => join(builtSites.complete, path));
  const pages = listPages(builtSites.complete)
    .filter((path) => !others.includes(path) && !readFileSync(path, 'utf8').includes('http-equiv="refresh"'))
    .map((path) => path.replace(`${builtSites.complete}/`, 'https://example.org/sub/').replace(/index\.html$/, ''));
  expect(listed.length).toBeGreaterThan(20);
  expect(listed.toSorted()).toEqual(pages.toSorted());
  expect(xml).toMatch(/<loc>https:\/\/example\.org\/sub\/[^<]+<\/loc><lastmod>\d{4}-\d{2}-\d{2}<\/lastmod>/);
});

test('without an address of the site there is none', () => {
  expect(existsSync(join(builtSites.site, 'sitemap.xml'))).toBe(false);
});
