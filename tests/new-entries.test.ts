import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { singularOf } from '../src/authoring/collection-word.ts';
import { examineContent } from '../src/checks/run-checks.ts';
import { collectionNames } from '../src/collections/ids.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-new-'));
afterAll(() => rmSync(folder, { recursive: true }));

const content = join(folder, 'content');
cpSync('tests/fixtures/minimal', content, { recursive: true });

test.each(collectionNames)('a new entry of %s passes the check, but for what has yet to be written', (collection) => {
  expect(runNew(singularOf(collection), `A new entry of ${collection}`)).toMatchObject({ status: 0, stderr: '' });
  const { content: read, problems } = examineContent(content);
  expect(read.entries.map(({ key }) => key)).toContain(`${collection}/a-new-entry-of-${collection}`);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a field that is not asked for is refused, with those that are', () => {
  const { status, stderr } = runNew('person', 'Ada Berg', '--born', '1999');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^Unexpected option --born\.\n[^]*\n {2}person {8}--summary --side\n/);
});

test('--help says what can be written', () => {
  const { status, stdout } = runNew('--help');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Usage: npm run new [^]*\n {2}event {9}--summary --date --category\n/);
});

/** Runs `npm run new`, without a terminal to ask at. */
function runNew(...words: string[]) {
  return spawnSync(process.execPath, ['scripts/new.ts', ...words], {
    encoding: 'utf8',
    input: '',
    env: { ...process.env, CONTENT_DIR: content },
  });
}
