import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixContent } from '../../scripts/fix-content.ts';

test('content in which the check finds nothing has nothing to mend', () => {
  const parent = mkdtempSync(join(tmpdir(), 'parley-fix-'));
  try {
    const folder = join(parent, 'content');
    cpSync('content', folder, { recursive: true });
    expect(fixContent(folder)).toEqual([]);
  } finally {
    rmSync(parent, { recursive: true });
  }
});
