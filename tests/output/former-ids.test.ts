import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSites } from './pages.ts';

test.each([
  ['glossary', 'term-free-port', 'term-customs-free-port'],
  ['indicators', 'indicator-ships-waiting', 'indicator-waiting-ships'],
  ['timeline', 'e-harbour-talks-day-1', 'e-lindholm-talks'],
])('on the page %s, the former anchor of %s leads to it', (page, anchor, former) => {
  const html = readFileSync(join(builtSites.complete, page, 'index.html'), 'utf8');
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.slice(ids.indexOf(anchor), ids.indexOf(anchor) + 2)).toEqual([anchor, former]);
});

test('a former address leads to the page', () => {
  const html = readFileSync(join(builtSites.complete, 'people/a-berg/index.html'), 'utf8');
  expect(html).toContain('url=/sub/people/ada-berg/');
});
