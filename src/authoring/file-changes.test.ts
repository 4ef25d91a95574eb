import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withFolder } from '../../tests/content-of.ts';
import { writeChanges } from './file-changes.ts';

test('writes, changes and deletes', () => {
  withFolder({ 'people/a.md': 'one', 'people/b.md': 'two' }, (folder) => {
    writeChanges(folder, [
      { file: 'content/terms/c.md', before: undefined, after: 'new' },
      { file: 'content/people/a.md', before: 'one', after: 'changed' },
      { file: 'content/people/b.md', before: 'two', after: undefined },
    ]);
    expect(readFileSync(join(folder, 'terms/c.md'), 'utf8')).toBe('new');
    expect(readFileSync(join(folder, 'people/a.md'), 'utf8')).toBe('changed');
    expect(existsSync(join(folder, 'people/b.md'))).toBe(false);
  });
});

test('takes everything back if one change fails, and never overwrites a file that should be new', () => {
  withFolder({ 'people/a.md': 'one', 'people/b.md': 'two' }, (folder) => {
    mkdirSync(join(folder, 'terms'));
    const changes = [
      { file: 'content/terms/c.md', before: undefined, after: 'new' },
      { file: 'content/people/a.md', before: 'one', after: undefined },
      { file: 'content/people/b.md', before: undefined, after: 'over' },
    ];
    expect(() => writeChanges(folder, changes)).toThrow('EEXIST');
    expect(existsSync(join(folder, 'terms/c.md'))).toBe(false);
    expect(readFileSync(join(folder, 'people/a.md'), 'utf8')).toBe('one');
    expect(readFileSync(join(folder, 'people/b.md'), 'utf8')).toBe('two');
  });
});
