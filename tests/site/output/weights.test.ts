import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtSites, listPages } from '../../output/pages.ts';

const folder = builtSites.site;
const collections = ['events', 'people', 'organizations', 'documents', 'scenarios', 'parallels', 'claims', 'sources'];

/** Sizes in bytes, compressed with brotli, as a server sends them. */
const styles = sum(listAssets('.css'));
const entries = listPages(folder)
  .filter((path) =>
    collections.some((name) => new RegExp(`^${folder}/${name}/(?!compare/)[^/]+/index\\.html$`).test(path)),
  )
  .map((path) => sizeOf(path) + styles)
  .sort((a, b) => a - b);

describe('an entry page with its styles', () => {
  const event = join(folder, 'events', readdirSync(join(folder, 'events')).sort()[0]!, 'index.html');
  const scripts = [...readFileSync(event, 'utf8').matchAll(/<script\b([^>]*)\bsrc="([^"]+)"([^>]*)>/g)];

  test('fits into one round trip at the median', () => {
    expect(entries.length).toBeGreaterThan(100);
    expect(entries[Math.floor(entries.length / 2)]).toBeLessThanOrEqual(14_600);
  });

  test('stays under 30 kB at the 95th percentile', () => {
    expect(entries[Math.floor(entries.length * 0.95)]).toBeLessThanOrEqual(30_000);
  });

  test('has one script beside the theme line, which asks for nothing more and lets styles and fonts go first', () => {
    const modules = scripts.filter(([tag]) => tag.includes('type="module"'));
    expect(modules.map(([tag]) => /fetchpriority="(\w+)"/.exec(tag)?.[1])).toEqual(['low']);
    const sources = modules.map(([, , source]) => source!);
    expect(withImports(sources)).toEqual(sources);
  });

  test('has scripts of at most 6 kB, deferred but for a theme line of at most 300 bytes', () => {
    const blocking = scripts.filter(([tag]) => !/type="module"|\bdefer\b/.test(tag)).map(([, , source]) => source!);
    expect(blocking).toEqual(['/theme.js']);
    expect(readFileSync(join(folder, 'theme.js')).length).toBeLessThanOrEqual(300);
    expect(
      sum(withImports(scripts.map(([, , source]) => source!)).map((source) => sizeOf(join(folder, source)))),
    ).toBeLessThanOrEqual(6_000);
  });
});

test('a preview is less than 1 kB', () => {
  const previews = readdirSync(join(folder, 'previews'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join(folder, 'previews', name)).length);
  expect(previews.length).toBeGreaterThan(100);
  expect(Math.max(...previews)).toBeLessThan(1_000);
});

test('the timeline stays under 200 kB', () => {
  expect(sizeOf(join(folder, 'timeline/index.html'))).toBeLessThanOrEqual(200_000);
});

/** Scripts with those that they import as they start, by address; not what they load later. */
function withImports(scripts: readonly string[]): string[] {
  const found = new Set(scripts);
  for (const script of found) {
    const text = readFileSync(join(folder, script), 'utf8');
    for (const [, path] of text.matchAll(/(?:^|[;\n])import(?:[^"'();]*from)?\s*["'](\.[^"']+)["']/g)) {
      found.add(new URL(path!, `https://example.org${script}`).pathname);
    }
  }
  return [...found];
}

function listAssets(ending: string): number[] {
  const assets = readdirSync(join(folder, '_astro')).filter((name) => name.endsWith(ending));
  return assets.map((name) => sizeOf(join(folder, '_astro', name)));
}

function sizeOf(path: string): number {
  return brotliCompressSync(readFileSync(path)).length;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
