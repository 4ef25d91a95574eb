import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { entryText } from '../../tests/content-of.ts';
import { knowledgeOf } from '../../tests/knowledge-of.ts';
import { readSettings } from '../site/settings.ts';
import { scanPage } from './scan-page.ts';
import { writeSitemap } from './write-sitemap.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'parley-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** The addresses that are listed of a site with an ordinary page and one without an address, a former address and the search. */
function addressesIn(environment: Record<string, string>): string[] {
  const settings = readSettings(environment);
  const { base } = settings;
  const page = (path: string, head = '') =>
    [`${path}index.html`, scanPage(`<link rel="canonical" href="https://example.org${base}${path}">${head}`)] as const;
  const noindex = '<meta name="robots" content="noindex">';
  const pages = new Map([
    page('who/'),
    page(''),
    page('people/ada-holm/', noindex),
    page('search/'),
    ['404.html', scanPage('<h1>Nothing</h1>')] as const,
  ]);
  const knowledge = { ...knowledgeOf({ 'people/ada-berg.md': entryText('Ada Berg') }), settings };
  writeSitemap(folder, { base, pages, files: new Set() }, knowledge);
  if (!readdirSync(folder).includes('sitemap.xml')) return [];
  return [...readFileSync(join(folder, 'sitemap.xml'), 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, url = '']) => url,
  );
}

test('pages that are meant to be found are listed, and robots.txt names the list', () => {
  expect(addressesIn({ SITE_URL: 'https://example.org' })).toEqual([
    'https://example.org/',
    'https://example.org/who/',
  ]);
  expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain('Sitemap: https://example.org/sitemap.xml\n');
});

test('below a base path there is no robots.txt: nobody would read it', () => {
  expect(addressesIn({ SITE_URL: 'https://example.org', BASE_PATH: '/sub/' })).toEqual([
    'https://example.org/sub/',
    'https://example.org/sub/who/',
  ]);
  expect(readdirSync(folder)).toEqual(['sitemap.xml']);
});

test('nothing is written while it is not known where the site is published', () => {
  expect(addressesIn({})).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});
