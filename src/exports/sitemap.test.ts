import { expect, test } from 'vitest';
import { entryText } from '../../tests/content-of.ts';
import { knowledgeOf } from '../../tests/knowledge-of.ts';
import { readSettings } from '../site/settings.ts';
import { robotsText, sitemap } from './sitemap.ts';

const changes =
  'changes: [{ date: 2031-06-03, level: minor, note: A word. }, { date: 2031-05-02, level: major, note: New. }]';

test('lists pages, those of entries with the day of their last change', () => {
  const files = {
    'people/ada-berg.md': entryText('Ada Berg', changes),
    'people/bo-lund.md': entryText('Bo Lund'),
    'terms/truce.md': `---\ntitle: truce\n${changes}\n---\n`,
  };
  const knowledge = {
    ...knowledgeOf(files),
    settings: readSettings({ SITE_URL: 'https://example.org', BASE_PATH: '/sub/' }),
  };
  const addresses = ['people/ada-berg/', 'people/bo-lund/', 'glossary/', 'timeline/?a&b'];
  expect(
    sitemap(
      knowledge,
      addresses.map((path) => `https://example.org/sub/${path}`),
    ),
  ).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/sub/people/ada-berg/</loc><lastmod>2031-06-03</lastmod></url>
    <url><loc>https://example.org/sub/people/bo-lund/</loc></url>
    <url><loc>https://example.org/sub/glossary/</loc></url>
    <url><loc>https://example.org/sub/timeline/?a&amp;b</loc></url>
    </urlset>
    "
  `);
});

test('robots.txt names the list', () => {
  expect(robotsText('https://example.org/sitemap.xml')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n',
  );
});
