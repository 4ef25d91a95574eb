import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkOutput } from './check-output.ts';
import { readBuiltSite } from './read-built-site.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'parley-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** What is said of a site of two pages and a picture below `/sub/`, whose front page has the markup given. */
async function faultsOf(markup: string): Promise<string[]> {
  write('index.html', `<h1 id="top">Harbour</h1>${markup}`);
  write('people/café/index.html', '<h1 id="é">Ada</h1><p id="a&#38;b">Berg</p>');
  write('quay.webp', '');
  try {
    checkOutput(await readBuiltSite(folder, '/sub/'));
    return [];
  } catch (error) {
    return (error as Error).message.split('\n').slice(1);
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('a page is sound', () => {
  test.each([
    '<a href="/sub/">',
    '<a href="/sub/index.html#top">',
    '<a href="/sub/people/caf%C3%A9/?q=1#%C3%A9">',
    '<a href="/sub/people/café/#a&amp;b">',
    '<a href="#">',
    '<a href="#top">',
    '<a href="https://example.org/%ff#%">',
    '<a href="mailto:ada@example.org">',
    '<img src="/sub/quay.webp">',
    '<script src="/sub/quay.webp#part"></script>',
    '<script type="application/ld+json">{"a": "<b>"}</script>',
    '<link rel="canonical" href="https://example.org/sub/">',
    // A former address, which leads on.
    '<link rel="canonical" href="https://example.org/sub/people/"><meta name="robots" content="noindex">',
    '<p id="a">a<p id="A">A',
    '<p title="style=red onclick=x">',
  ])('with %s', async (markup) => {
    expect(await faultsOf(markup)).toEqual([]);
  });
});

describe('a fault is named with its page', () => {
  test.each([
    ['<a href="/sub/people/">', 'the link /sub/people/ leads to no file.'],
    ['<img src=/sub/ferry.webp>', 'the link /sub/ferry.webp leads to no file.'],
    ['<a href="/sub/people/%ff/">', 'the link /sub/people/%ff/ leads to no file.'],
    ['<a href="/people/ada/">', 'the link /people/ada/ leads out of the site, whose base path is /sub/.'],
    ['<a href="people/">', 'the link people/ leads out of the site, whose base path is /sub/.'],
    ['<a href="#nowhere">', 'the link #nowhere leads to no place on the page.'],
    ['<a href="#%">', 'the link #% leads to no place on the page.'],
    ['<a href="/sub/people/café/#top">', 'the link /sub/people/café/#top leads to no place on that page.'],
    ['<a href="/sub/people/café/#%ff">', 'the link /sub/people/café/#%ff leads to no place on that page.'],
    ['<p id="top">', 'the id "top" stands more than once.'],
    ['<p id="a&amp;b"><p id="a&#x26;b">', 'the id "a&b" stands more than once.'],
    [
      '<link rel="canonical" href="https://example.org/">',
      'the canonical link https://example.org/ is not the address of the page.',
    ],
    [
      '<link rel="canonical" href="https://example.org/sub/people/">',
      'the canonical link https://example.org/sub/people/ is not the address of the page.',
    ],
    ['<style>p { color: red }</style>', 'the content security policy blocks <style>'],
    ['<p style="color: red">', 'the content security policy blocks <p style="color: red">'],
    ['<script>alert()</script>', 'the content security policy blocks <script>'],
    ['<script type="module">alert()</script>', 'the content security policy blocks <script type="module">'],
    ['<p onclick="alert()">', 'the content security policy blocks <p onclick="alert()">'],
    [
      '<script src="https://example.org/a.js"></script>',
      'the content security policy blocks <script src="https://example.org/a.js">',
    ],
    ['<img src="//example.org/a.webp" />', 'the content security policy blocks <img src="//example.org/a.webp" />'],
    [
      '<link href="https://example.org/a.css" rel="stylesheet">',
      'the content security policy blocks <link href="https://example.org/a.css" rel="stylesheet">',
    ],
  ])('%s', async (markup, fault) => {
    expect(await faultsOf(markup)).toContain(`index.html: ${fault}`);
  });
});

test('of many faults, fifty are named and the others counted', async () => {
  const links = (count: number) => Array.from({ length: count }, (_, number) => `<a href="#n${number}">`).join('');
  expect(await faultsOf(links(50))).toHaveLength(50);
  const faults = await faultsOf(links(52));
  expect(faults).toHaveLength(51);
  expect(faults.at(-1)).toBe('… and 2 more.');
});
