import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

/** Builds are slow beside other tests, above all on a busy machine. */
const patience = 120_000;

const folder = mkdtempSync(join(tmpdir(), 'parley-builds-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a build', () => {
  test(
    'is the same byte for byte, whatever the folder, the time zone and the language of the machine',
    () => {
      build('tests/fixtures/complete', 'one', { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8' });
      build('tests/fixtures/complete', 'a/folder/further/down', { TZ: 'Pacific/Auckland', LANG: 'C' });
      expect(readFolder(join(folder, 'a/folder/further/down'))).toEqual(readFolder(join(folder, 'one')));
    },
    patience,
  );

  test(
    'that fails lists the mistakes, exits 1 and leaves the last good site as it was',
    () => {
      const content = join(folder, 'content');
      cpSync('tests/fixtures/minimal', content, { recursive: true });
      expect(build(content, 'site').status).toBe(0);
      const before = readFolder(join(folder, 'site'));

      writeFileSync(join(content, 'pages/index.md'), '---\ntitel: Harbour talks\n---\nSee [[nobody]].\n');
      const { status, stdout } = build(content, 'site');
      expect(status).toBe(1);
      expect(stdout).toContain('unknown-key');
      expect(stdout).toContain('missing-key');
      expect(readFolder(join(folder, 'site'))).toEqual(before);
      expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    },
    patience,
  );
});

function build(content: string, site: string, environment: Record<string, string> = {}) {
  return spawnSync('npm', ['run', '--silent', 'build'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: join(folder, site), BASE_PATH: '/sub/', ...environment },
  });
}

/** The files of a built site, by path, as text that shows what differs. */
function readFolder(site: string): Record<string, string> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(site.length), readFileSync(path, 'latin1')]));
}
