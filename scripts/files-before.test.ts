import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFilesBefore } from './files-before.ts';

const project = mkdtempSync(join(tmpdir(), 'parley-'));
const content = join(project, 'sites/content');

function git(...command: string[]): void {
  const settings = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['-C', project, ...settings, ...command], { stdio: 'ignore' });
}

const write = (path: string, text: string) => writeFileSync(join(content, path), text);

beforeAll(() => {
  mkdirSync(join(content, 'people'), { recursive: true });
  write('people/ada.md', 'Ada, before\r\n');
  write('people/bo.md', 'Bo\n');
  write('people/cy.md', 'Cy, before\n');
  write('people/дана.md', 'Dana, before\n');
  write('people/old.md', 'A text that moves to another file, all of it.\n');
  write('people/gone.md', 'Gone\n');
  writeFileSync(join(project, 'README.md'), 'before\n');
  git('init', '--initial-branch=main');
  git('add', '.');
  git('commit', '-m', 'First');
  write('people/ada.md', 'Ada, committed\n');
  git('commit', '-am', 'Second');
  write('people/ada.md', 'Ada, now\n');
  write('people/cy.md', 'Cy, now\n');
  write('people/дана.md', 'Dana, now\n');
  write('people/new.md', 'New\n');
  renameSync(join(content, 'people/old.md'), join(content, 'people/moved.md'));
  rmSync(join(content, 'people/gone.md'));
  writeFileSync(join(project, 'README.md'), 'now\n');
});

afterAll(() => rmSync(project, { recursive: true }));

test('has the texts of changed files as they were, and no others', () => {
  expect(Object.fromEntries(readFilesBefore('main~1', content))).toEqual({
    'content/people/ada.md': 'Ada, before\n',
    'content/people/cy.md': 'Cy, before\n',
    'content/people/дана.md': 'Dana, before\n',
  });
});

test('compares with the revision given', () => {
  expect(readFilesBefore('main', content).get('content/people/ada.md')).toBe('Ada, committed\n');
});

test.each(['nowhere', '--output=x', ''])('says that git does not know the revision %j', (revision) => {
  expect(() => readFilesBefore(revision, content)).toThrow(
    `Unexpected revision ${revision}, expected one that git knows.`,
  );
});
