import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseDay } from '../collections/dates.ts';
import type { Problem } from '../problem.ts';
import { exampleSite } from './example-site.ts';
import type { ExampleFile, RuleExample } from './rule.ts';
import { examineContent } from './run-checks.ts';

/** The problems of an example over the example site. Their files are paths in the content folder, `.` for the folder itself. */
export function examineExample({ files, today, before = {} }: Omit<RuleExample, 'problems'>): Problem[] {
  const parent = mkdtempSync(join(tmpdir(), 'parley-example-'));
  const folder = join(parent, 'content');
  try {
    for (const [path, file] of Object.entries({ ...exampleSite, ...files })) put(join(folder, path), file);
    const day = today === undefined ? undefined : parseDay(today);
    const texts = new Map(Object.entries(before).map(([path, text]) => [`content/${path}`, text]));
    const { problems } = examineContent(folder, { ...(day && { today: day }), before: texts });
    return problems.map((problem) => ({ ...problem, file: problem.file.replace(/^content\/?/, '') || '.' }));
  } finally {
    rmSync(parent, { recursive: true });
  }
}

function put(path: string, file: ExampleFile): void {
  if (file === null) {
    rmSync(path, { recursive: true, force: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  if (typeof file === 'string' || file instanceof Uint8Array) writeFileSync(path, file);
  else if ('link' in file) symlinkSync(file.link, path);
  else writeFileSync(path, 'x'.repeat(file.size));
}
