import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listPublicFiles } from '../../src/checks/public-files.ts';
import { examineContent } from '../../src/checks/run-checks.ts';
import { entryPath } from '../../src/collections/index.ts';
import { listAddresses } from '../../src/graph/addresses.ts';
import { isOwnAnchor, listTextAnchors } from '../../src/graph/page-anchors.ts';
import { getWords } from '../../src/words/index.ts';
import { builtSites, listPages } from './pages.ts';

// The first site is built without the address that feeds need.
const sites = [
  { name: 'complete', content: 'tests/fixtures/complete', built: builtSites.complete, missing: [] },
  { name: 'site', content: 'content', built: builtSites.site, missing: ['/changes/feed.xml', '/changes/feed.json'] },
];

/** Pages that nobody links by their address. */
const notLinked = ['/404.html'];

describe.each(sites)('the addresses that the checks know of $name', ({ content: folder, built, missing }) => {
  const { content, graph } = examineContent(folder);
  const addresses = [...listAddresses(graph, content), ...listPublicFiles()];
  const plain = [...new Set(addresses.map((address) => address.replace(/#.*/, '')))];

  test('are there', () => {
    expect(plain.filter((path) => !existsSync(join(built, path, path.endsWith('/') ? 'index.html' : '')))).toEqual(
      missing,
    );
  });

  test('are those of all pages', () => {
    const pages = listPages(built).map((path) => `/${relative(built, path).replace(/index\.html$/, '')}`);
    expect(pages.filter((path) => !plain.includes(path))).toEqual(notLinked);
  });

  test('hold every place on the pages of entries', () => {
    const faults = [...graph.entries.values()].flatMap((page) => {
      const path = entryPath(page.entry.collection, page.entry.id);
      if (path === '/' || path.includes('#')) return [];
      const html = readFileSync(join(built, path, 'index.html'), 'utf8');
      const ids = [...html.matchAll(/<[^>]*? id="([^"]+)"/g)].map(([, id = '']) => id);
      const known = listTextAnchors(graph, page, getWords('en').bodyHeadings);
      return ids.filter((id) => !isOwnAnchor(id) && !known.includes(id)).map((id) => `${path}#${id}`);
    });
    expect(faults).toEqual([]);
  });
});
