import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isReplaceable, replaceFolder, stagingFolder } from './publish.ts';

let folder: string;
let site: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-'));
  site = join(folder, 'site');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Makes a folder of one page. */
function makeSite(path: string, text: string): void {
  mkdirSync(path);
  writeFileSync(join(path, 'index.html'), text);
}

const shown = () => readFileSync(join(site, 'index.html'), 'utf8');

describe('a new site', () => {
  test('stands where there was none', () => {
    makeSite(stagingFolder(site), 'new');
    replaceFolder(stagingFolder(site), site);
    expect(shown()).toBe('new');
    expect(readdirSync(folder)).toEqual(['site']);
  });

  test('takes the place of the last one, of which nothing is left', () => {
    makeSite(site, 'last');
    writeFileSync(join(site, 'gone.html'), 'last');
    makeSite(stagingFolder(site), 'new');
    replaceFolder(stagingFolder(site), site);
    expect(readdirSync(site)).toEqual(['index.html']);
    expect(shown()).toBe('new');
    expect(readdirSync(folder)).toEqual(['site']);
  });

  test('does so where a build was interrupted before', () => {
    makeSite(join(folder, '.site.old'), 'older');
    makeSite(site, 'last');
    makeSite(stagingFolder(site), 'new');
    replaceFolder(stagingFolder(site), site);
    expect(shown()).toBe('new');
    expect(readdirSync(folder)).toEqual(['site']);
  });
});

describe('a folder may be replaced', () => {
  test('that is not there yet, or is empty', () => {
    expect(isReplaceable(site)).toBe(true);
    mkdirSync(site);
    expect(isReplaceable(site)).toBe(true);
  });

  test('that holds an earlier site, and no other', () => {
    makeSite(site, 'a page that somebody wrote');
    expect(isReplaceable(site)).toBe(false);
    writeFileSync(join(site, '404.html'), '');
    expect(isReplaceable(site)).toBe(false);
    mkdirSync(join(site, '_astro'));
    expect(isReplaceable(site)).toBe(true);
    expect(isReplaceable(join(site, '404.html'))).toBe(false);
  });
});

describe('where the move fails', () => {
  test('the last site is back in its place', () => {
    makeSite(site, 'last');
    expect(() => replaceFolder(stagingFolder(site), site)).toThrow('ENOENT');
    expect(shown()).toBe('last');
    expect(readdirSync(folder)).toEqual(['site']);
  });

  test('nothing stands where there was nothing', () => {
    expect(() => replaceFolder(stagingFolder(site), site)).toThrow('ENOENT');
    expect(existsSync(site)).toBe(false);
  });
});
