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
    'takes the place of nothing but an earlier site',
    () => {
      const taken = join(folder, 'taken');
      cpSync('tests/fixtures/minimal', taken, { recursive: true });
      const before = readFolder(taken);
      const { status, stderr } = build('tests/fixtures/minimal', 'taken');
      expect(status).toBe(1);
      expect(stderr).toContain('Set OUT_DIR to an empty folder');
      expect(readFolder(taken)).toEqual(before);
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

describe('a rename between two builds', () => {
  test(
    'leaves no page that links the old address or shows the old title',
    () => {
      const content = join(folder, 'renamed/content');
      cpSync('tests/fixtures/complete', content, { recursive: true });
      expect(build(content, 'renamed/site').status).toBe(0);

      const entry = join(content, 'people/ada-berg.md');
      const text = readFileSync(entry, 'utf8');
      writeFileSync(entry, text.replace(/^title: Ada Berg$/m, 'title: Ada Holmgren'));
      expect(run(['rename', '--', 'people/ada-berg', 'ada-holmgren'], content, 'renamed/site').status).toBe(0);
      expect(build(content, 'renamed/site').status).toBe(0);

      const pages = Object.entries(readFolder(join(folder, 'renamed/site'))).filter(([path]) => path.endsWith('.html'));
      const stale = pages.filter(([, html]) => html.includes('/people/ada-berg/') || /<h1[^>]*>\s*Ada Berg/.test(html));
      expect(stale.map(([path]) => path)).toEqual([]);
      const { '/people/ada-berg/index.html': redirect, '/people/ada-holmgren/index.html': page } =
        Object.fromEntries(pages);
      expect(redirect).toContain('/people/ada-holmgren/');
      expect(page).toContain('Ada Holmgren');
    },
    patience,
  );
});

function build(content: string, site: string, environment: Record<string, string> = {}) {
  return run(['build'], content, site, environment);
}

/** Runs a script of package.json with its arguments. */
function run(words: string[], content: string, site: string, environment: Record<string, string> = {}) {
  return spawnSync('npm', ['run', '--silent', ...words], {
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: content,
      OUT_DIR: join(folder, site),
      SITE_URL: 'https://example.org',
      BASE_PATH: '/sub/',
      ...environment,
    },
  });
}

/** The files of a built site, by path, as text that shows what differs. */
function readFolder(site: string): Record<string, string> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(site.length), readFileSync(path, 'latin1')]));
}
