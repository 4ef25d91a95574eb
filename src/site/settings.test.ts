import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder, readSettings } from './settings.ts';

test('settings that nobody made, or left empty, are those of the project', () => {
  const settings = {
    contentFolder: resolve('content'),
    outFolder: resolve('dist'),
    base: '/',
    host: 'localhost',
    port: 4321,
  };
  expect(readSettings({})).toEqual(settings);
  expect(readSettings({ CONTENT_DIR: '', OUT_DIR: '', SITE_URL: '', BASE_PATH: '', HOST: '', PORT: '' })).toEqual(
    settings,
  );
});

test('settings come from variables', () => {
  const environment = {
    CONTENT_DIR: 'tests/fixtures/minimal',
    OUT_DIR: '/srv/site',
    SITE_URL: 'http://example.org:8080/',
    BASE_PATH: 'sub/explainer_1.0',
    HOST: '::1',
    PORT: '65535',
  };
  expect(readSettings(environment)).toEqual({
    contentFolder: resolve('tests/fixtures/minimal'),
    outFolder: '/srv/site',
    siteUrl: 'http://example.org:8080',
    base: '/sub/explainer_1.0/',
    host: '::1',
    port: 65535,
  });
});

test.each(['sub', '/sub', 'sub/', '/sub/', '//sub//'])('the base path %s is /sub/', (path) => {
  expect(readSettings({ BASE_PATH: path }).base).toBe('/sub/');
});

describe('a variable that cannot be used is named with its value and what is expected', () => {
  const address = 'expected the address of a host, with https:// or http:// before it and nothing after it, such as';
  const folders =
    'expected names of folders with slashes between them, in letters a to z, digits and -._~, such as `/explainer/`.';
  const port = 'expected a number from 1 to 65535, such as `4321`.';
  const project = resolve(projectFolder);

  test.each([
    ['SITE_URL', 'example.org', `${address} \`https://example.org\`.`],
    ['SITE_URL', 'ftp://example.org', `${address} \`https://example.org\`.`],
    ['SITE_URL', 'https://', `${address} \`https://example.org\`.`],
    ['SITE_URL', 'https://ada@example.org', `${address} \`https://example.org\`.`],
    ['SITE_URL', 'https://example.org/?a=b', `${address} \`https://example.org\`.`],
    [
      'SITE_URL',
      'https://harbour.example/talks',
      `${address} \`https://harbour.example\`; the path belongs into BASE_PATH: \`/talks/\`.`,
    ],
    ['BASE_PATH', '/a b/', folders],
    ['BASE_PATH', '/a?b/', folders],
    ['BASE_PATH', '/../a/', folders],
    ['BASE_PATH', '/a//b/', folders],
    ['BASE_PATH', '/é/', folders],
    ['BASE_PATH', 'https://example.org/a/', folders],
    ['PORT', 'abc', port],
    ['PORT', '0', port],
    ['PORT', '65536', port],
    ['PORT', '80.5', port],
    ['HOST', 'a b', 'expected a name or number of this machine, such as `localhost` or `0.0.0.0`.'],
    [
      'OUT_DIR',
      `${project}-site`,
      `expected a folder within ${project}, or one whose path does not begin with the same letters, such as \`dist\`.`,
    ],
  ])('%s=%s', (name, value, expected) => {
    expect(() => readSettings({ [name]: value })).toThrow(new Error(`Unexpected ${name} \`${value}\`, ${expected}`));
  });
});

test('all that cannot be used is said at once', () => {
  expect(() => readSettings({ SITE_URL: 'example.org', BASE_PATH: '?', PORT: 'abc' })).toThrow(
    /^Unexpected SITE_URL .*\nUnexpected BASE_PATH .*\nUnexpected PORT .*$/,
  );
});
