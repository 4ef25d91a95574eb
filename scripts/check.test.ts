import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Runs `npm run check` as a process of its own, in the folder of the project unless another is given. */
function check(contentFolder: string, options: string[] = [], cwd = '.') {
  const { CONTENT_DIR: _, ...environment } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/check.ts'), ...options], {
    cwd,
    env: { ...environment, CONTENT_DIR: contentFolder },
    encoding: 'utf8',
  });
  return { status, stdout: stdout.replace(/in \d+\.\d s/, 'in 0.1 s'), stderr };
}

/** A copy of a fixture in a folder of its own, to be changed. */
function withCopy<Result>(name: string, use: (folder: string) => Result): Result {
  const parent = mkdtempSync(join(tmpdir(), 'parley-'));
  try {
    const folder = join(parent, 'content');
    cpSync(`tests/fixtures/${name}`, folder, { recursive: true, verbatimSymlinks: true });
    return use(folder);
  } finally {
    rmSync(parent, { recursive: true });
  }
}

const minimal = 'tests/fixtures/minimal';
const broken = 'tests/fixtures/broken';

describe('the exit code', () => {
  test('is 0 without errors, whatever the hints', () => {
    const { status, stdout } = check(minimal);
    expect(status).toBe(0);
    expect(stdout).toMatch(/entries checked in 0\.1 s: 0 errors, /);
  });

  test('is 1 with errors', () => {
    expect(check(broken).status).toBe(1);
  });

  test('is 1 without a content folder', () => {
    const { status, stdout } = check('tests/fixtures/nowhere');
    expect(status).toBe(1);
    expect(stdout).toContain('tests/fixtures/nowhere:1:1  error  missing-content');
  });

  test.each([
    [['--color'], /^Unexpected option --color\.\n/],
    [['--reports'], /^Unexpected option --reports\. Did you mean `report`\?\n/],
    [['--format'], /^Option '--format <value>' argument missing/],
    [['events'], /^Unexpected number of words beside options: 1, expected 0\.\n/],
    [['--format', 'xml'], /^Unexpected format xml, expected one of: text, json, github\./],
    [['--today', '2031-02-30'], /^Unexpected day 2031-02-30, expected a day that exists/],
    [['--today', '2031-02-03', '--max-age', 'old'], /^Unexpected age old, expected a number of days\./],
    [['--max-age', '30'], /^Missing --today, /],
    [['--base', 'no-such-revision'], /^Unexpected revision no-such-revision, /],
    [['--report', '--format', 'json'], /^Unexpected --report beside --format json/],
  ])('is 2 for %j, with the usage', (options, message) => {
    const { status, stdout, stderr } = check(minimal, options);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).toContain('Usage: npm run check');
  });
});

test('--help prints the usage, and checks nothing', () => {
  const { status, stdout } = check('tests/fixtures/nowhere', ['--help']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Usage: npm run check[^]*--base REVISION[^]*README\.md/);
  expect(stdout).not.toContain('missing-content');
});

describe('the output', () => {
  test('names files as an editor in the working folder can open them', () => {
    expect(check(broken).stdout).toContain('tests/fixtures/broken/people/nobody.md:1:1  error  empty-file');
    expect(check(broken, [], 'tests').stdout).toContain('fixtures/broken/people/nobody.md:1:1  error  empty-file');
    expect(check(broken, [], 'docs').stdout).toContain(`${resolve(broken)}/people/nobody.md:1:1  error  empty-file`);
  });

  test('shows the line that a problem is about, without colour where there is no terminal', () => {
    expect(check(broken).stdout).toContain(
      [
        'tests/fixtures/broken/people/mira-sand.md:4:7  error  unknown-list-item',
        '  Unexpected value `sudmrak` in `side`, expected one of the sides in site.yaml: norland, sudmark.',
        '  Did you mean `sudmark`?',
        '    4 | side: sudmrak',
        '      |       ^',
      ].join('\n'),
    );
    expect(check(broken).stdout).not.toContain('\u001b');
  });

  test('is JSON and nothing else if asked', () => {
    const problems = JSON.parse(check(broken, ['--format', 'json']).stdout) as { code: string; file: string }[];
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'empty-file', file: 'tests/fixtures/broken/people/nobody.md' }),
    );
  });

  test('is annotations for GitHub if asked', () => {
    expect(check(broken, ['--format', 'github']).stdout).toContain(
      '::error file=tests/fixtures/broken/people/nobody.md,line=1,col=1,title=empty-file::Unexpected empty file',
    );
  });

  test('has the coverage if asked', () => {
    expect(check(minimal, ['--report']).stdout).toContain('Paragraphs with a citation:');
  });

  test('never shows what a symbolic link leads to', () => {
    withCopy('minimal', (folder) => {
      writeFileSync(join(folder, '../secret.md'), 'The secret word\n');
      symlinkSync('../../secret.md', join(folder, 'pages/secret.md'));
      const { stdout } = check(folder);
      expect(stdout).toContain('symbolic-link');
      expect(stdout).not.toContain('secret word');
    });
  });

  test('has stale entries if the day is given', () => {
    const stale = (options: string[]) => check(broken, options).stdout.includes('stale-entry');
    expect(stale([])).toBe(false);
    expect(stale(['--today', '2031-12-01'])).toBe(true);
    expect(stale(['--today', '2031-12-01', '--max-age', '184'])).toBe(true);
    expect(stale(['--today', '2031-12-01', '--max-age', '185'])).toBe(false);
  });
});

describe('--fix', () => {
  test('mends, says what, and then checks', () => {
    withCopy('minimal', (folder) => {
      const file = join(folder, 'pages/index.md');
      const before = readFileSync(file, 'utf8');
      writeFileSync(file, before.replace('\n', ' \n'));
      const { status, stdout } = check(folder, ['--fix']);
      expect(status).toBe(0);
      expect(stdout).toContain(`${folder}/pages/index.md: removed trailing spaces.\n`);
      expect(readFileSync(file, 'utf8')).toBe(before);
    });
  });

  test('writes nothing where there is nothing to mend, and leaves what is not UTF-8', () => {
    withCopy('broken', (folder) => {
      const file = join(folder, 'people/latin-one.md');
      const bytes = Buffer.from('---\ntitle: Caf\u00e9 \n---\n', 'latin1');
      writeFileSync(file, bytes);
      const { stdout, stderr } = check(folder, ['--fix', '--format', 'json']);
      expect(readFileSync(file).equals(bytes)).toBe(true);
      expect(() => JSON.parse(stdout) as unknown).not.toThrow();
      expect(stderr).not.toContain('latin-one');
    });
  });
});
