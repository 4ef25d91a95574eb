import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findImports, listFiles } from './find-imports.ts';

/**
 * Where each folder or file of src stands along the flow, and how far back from there it sees. Its own folder is always in
 * sight; ahead is nothing.
 */
const house: Record<string, { stage: number; sees: number; plain: boolean }> = {
  'problem.ts': { stage: 0, sees: 0, plain: true },
  words: { stage: 0.5, sees: 0, plain: true },
  collections: { stage: 1, sees: 1, plain: true },
  i18n: { stage: 1.5, sees: 1, plain: true },
  syntax: { stage: 2, sees: 2, plain: true },
  graph: { stage: 3, sees: 3, plain: true },
  checks: { stage: 3.5, sees: 3, plain: true },
  authoring: { stage: 3.5, sees: 3, plain: true },
  markdown: { stage: 4, sees: 4, plain: true },
  browser: { stage: 5, sees: 0, plain: true },
  site: { stage: 5, sees: 5, plain: true },
  figures: { stage: 5.5, sees: 5, plain: true },
  exports: { stage: 5.5, sees: 5, plain: true },
  search: { stage: 5.5, sees: 5, plain: true },
  components: { stage: 6, sees: 6, plain: false },
  layouts: { stage: 6, sees: 6, plain: false },
  styles: { stage: 6, sees: 6, plain: false },
  pages: { stage: 6, sees: 6, plain: false },
  'content.config.ts': { stage: 6, sees: 6, plain: false },
  'middleware.ts': { stage: 6, sees: 6, plain: false },
  integrations: { stage: 7, sees: 7, plain: false },
};

/** In a plain folder no file but this one imports `astro:*`: the checker and the tests run the rest without Astro. */
const loader = 'src/site/loader.ts';
const readersOfAstroContent = /^src\/(content\.config\.ts|site\/loader\.ts|pages\/.+)$/;

describe('the house', () => {
  const files = listFiles('src');
  const code = files.filter((file) => /\.(ts|astro)$/.test(file));

  test('every file of src has a place in it', () => {
    expect(files.filter((file) => !placeOf(file) && !file.endsWith('.md'))).toEqual([]);
  });

  test('a helper stays with its user: there is no utils', () => {
    expect(files.filter(isUtils)).toEqual([]);
  });

  test('imports go back along the flow', () => {
    expect(code.length).toBeGreaterThan(0);
    expect(code.flatMap((file) => judge(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('no file comes back to itself by way of what it imports', () => {
    const imports = new Map(code.map((file) => [file, targetsOf(file, readFileSync(file, 'utf8'))]));
    expect(findCircles(imports)).toEqual([]);
  });
});

describe('what the guard finds', () => {
  test.each([
    ['src/syntax/a.ts', `import { b } from '../collections/b.ts';`],
    ['src/syntax/a.ts', `import { b } from './b.ts';`],
    [
      'src/pages/a.astro',
      `---\nimport B from '../components/B.astro';\nimport { c } from 'astro:content';\n---\n<B />`,
    ],
    ['src/components/A.astro', `---\nimport '../styles/a.css';\nimport { Image } from 'astro:assets';\n---\n`],
    ['src/site/loader.ts', `import { a } from 'astro:content';`],
    ['src/site/a.ts', `import { a } from '../checks/run-checks.ts';`],
    ['src/collections/a.ts', `import { en } from '../words/en.ts';`],
    ['src/i18n/dates.ts', `import type { FuzzyDate } from '../collections/dates.ts';`],
    ['src/syntax/a.ts', `import { getWords } from '../words/index.ts';`],
    ['src/search/a.ts', `import type { A } from '../site/a.ts';`],
    ['src/graph/a.test.ts', `import { read } from '../../tests/read.ts';`],
    ['src/collections/a.ts', `// import '../graph/b.ts'\nconst text = "import('../graph/b.ts')";`],
  ])('nothing in %s: %j', (file, text) => {
    expect(judge(file, text)).toEqual([]);
  });

  test.each([
    ['src/collections/a.ts', `import { b } from '../syntax/b.ts';`, 'src/syntax is ahead of src/collections'],
    ['src/syntax/a.ts', `import type { B } from '../graph/b.ts';`, 'src/graph is ahead of src/syntax'],
    ['src/graph/a.ts', `export * from '../markdown/b.ts';`, 'src/markdown is ahead of src/graph'],
    ['src/graph/a.ts', `export { type B } from '../site/b.ts';`, 'src/site is ahead of src/graph'],
    ['src/markdown/a.ts', `type B = import('../site/b.ts').B;`, 'src/site is ahead of src/markdown'],
    ['src/site/a.ts', `const b = await import('../pages/b.ts');`, 'src/pages is ahead of src/site'],
    ['src/site/a.ts', 'const b = await import(`../pages/b.ts`);', 'src/pages is ahead of src/site'],
    ['src/site/a.ts', `import.meta.glob(['./*.ts', '../pages/*.astro']);`, 'src/pages is ahead of src/site'],
    ['src/site/a.ts', `import b from '../styles/b.css?url';`, 'src/styles is ahead of src/site'],
    ['src/site/a.ts', `import b from '/src/styles/b.css';`, 'src/styles is ahead of src/site'],
    ['src/graph/a.test.ts', `import { b } from '../site/b.ts';`, 'src/site is ahead of src/graph'],
    ['src/checks/a.ts', `import { b } from '../markdown/b.ts';`, 'src/markdown is ahead of src/checks'],
    ['src/graph/a.ts', `import { b } from '../checks/b.ts';`, 'src/checks is ahead of src/graph'],
    ['src/authoring/a.ts', `import { b } from '../checks/b.ts';`, 'src/checks is not in sight of src/authoring'],
    ['src/authoring/a.ts', `import { b } from '../site/b.ts';`, 'src/site is ahead of src/authoring'],
    ['src/site/a.ts', `import { b } from '../search/b.ts';`, 'src/search is ahead of src/site'],
    ['src/figures/a.ts', `import { b } from '../exports/b.ts';`, 'src/exports is not in sight of src/figures'],
    ['src/pages/a.ts', `import { b } from '../integrations/b.ts';`, 'src/integrations is ahead of src/pages'],
    ['src/words/a.ts', `import { b } from '../collections/b.ts';`, 'src/collections is ahead of src/words'],
    ['src/i18n/a.ts', `import { b } from '../syntax/b.ts';`, 'src/syntax is ahead of src/i18n'],
    ['src/collections/a.ts', `import { b } from '../i18n/b.ts';`, 'src/i18n is ahead of src/collections'],
    ['src/problem.ts', `import { b } from './i18n/b.ts';`, 'src/problem.ts imports nothing'],
    ['src/problem.ts', `import { join } from 'node:path';`, 'src/problem.ts imports nothing'],
    ['src/graph/a.ts', `import { b } from '../../scripts/b.ts';`, 'scripts/b.ts is outside of src'],
    ['src/graph/a.ts', `import { b } from '../other/b.ts';`, 'src/other has no place in the house'],
    ['src/site/a.ts', `import { b } from 'astro:content';`, 'src/site runs without Astro'],
    ['src/exports/a.ts', `import { b } from 'astro:assets';`, 'src/exports runs without Astro'],
    ['src/checks/a.ts', `import type { B } from 'astro:content';`, 'src/checks runs without Astro'],
    ['src/components/A.astro', `---\nimport { b } from 'astro:content';\n---\n`, 'pages hand their content down'],
    [
      'src/components/A.astro',
      `---\nimport '../integrations/b.ts';\n---\n`,
      'src/integrations is ahead of src/components',
    ],
  ])('in %s: %j', (file, text, complaint) => {
    expect(judge(file, text)).toEqual([expect.stringContaining(complaint)]);
  });

  test('imports in every part of a component, with their lines', () => {
    const component = `---
import A from './A.astro';
const title = '---' as unknown as <T>(value: T) => T;
---
<p>{await import('../site/b.ts')}</p>
<script>
  import { c } from '../search/c.ts';
</script>
<script src="../search/d.ts"></script>
<style>@import './e.css';</style>`;
    expect(findImports('src/pages/a.astro', component)).toEqual([
      { specifier: './A.astro', line: 2 },
      { specifier: '../site/b.ts', line: 5 },
      { specifier: '../search/c.ts', line: 7 },
      { specifier: '../search/d.ts', line: 9 },
    ]);
  });

  test('imports in a component without front matter', () => {
    const component = `<script>\n  import '../search/a.ts';\n</script>`;
    expect(findImports('src/pages/a.astro', component)).toEqual([{ specifier: '../search/a.ts', line: 2 }]);
  });

  test('utils by any of its names', () => {
    expect(['src/utils/a.ts', 'src/site/util/a.ts', 'src/site/utils.ts', 'src/site/futility.ts'].map(isUtils)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

test('a circle among files is found once, with the way round it', () => {
  const imports = new Map([
    ['a.ts', ['b.ts']],
    ['b.ts', ['c.ts', 'd.ts']],
    ['c.ts', ['b.ts']],
    ['d.ts', []],
  ]);
  expect(findCircles(imports)).toEqual([['b.ts', 'c.ts', 'b.ts']]);
});

/** Complaints about the imports of one file, each as `file:line  specifier: what is wrong`. */
function judge(file: string, text: string): string[] {
  return findImports(file, text).flatMap(({ specifier, line }) => {
    const complaint = complain(file, specifier);
    return complaint ? [`${file}:${line}  ${specifier}: ${complaint}`] : [];
  });
}

/** The files of the project that a file imports. */
function targetsOf(file: string, text: string): string[] {
  return findImports(file, text).flatMap(({ specifier }) => resolveImport(file, specifier) ?? []);
}

/** Ways through the imports that end where they began. A file that was left without one is not looked at again. */
function findCircles(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const left = new Set<string>();
  const circles: string[][] = [];
  function follow(file: string, way: readonly string[]): void {
    const before = way.indexOf(file);
    if (before >= 0) circles.push([...way.slice(before), file]);
    if (before >= 0 || left.has(file)) return;
    for (const target of imports.get(file) ?? []) follow(target, [...way, file]);
    left.add(file);
  }
  for (const file of imports.keys()) follow(file, []);
  return circles;
}

function complain(file: string, specifier: string): string | undefined {
  if (file === 'src/problem.ts') return 'src/problem.ts imports nothing';
  if (specifier.startsWith('astro:')) return complainOfAstro(file, specifier);
  const target = resolveImport(file, specifier);
  if (target === undefined) return undefined;
  if (!target.startsWith('src/')) return isTest(file) ? undefined : `${target} is outside of src`;
  return complainOfDirection(roomOf(file), roomOf(target));
}

function complainOfAstro(file: string, specifier: string): string | undefined {
  const room = roomOf(file);
  if (house[room]?.plain && file !== loader) return `src/${room} runs without Astro`;
  if (specifier !== 'astro:content' || readersOfAstroContent.test(file)) return undefined;
  return 'pages hand their content down; the rest does not read it';
}

function complainOfDirection(from: string, to: string): string | undefined {
  const [source, target] = [house[from], house[to]];
  if (!source || !target) return `src/${source ? to : from} has no place in the house`;
  if (from === to || target.stage <= source.sees) return undefined;
  return `src/${to} is ${target.stage > source.stage ? 'ahead of' : 'not in sight of'} src/${from}`;
}

/** The file within the project that an import means; `undefined` for a package. */
function resolveImport(file: string, specifier: string): string | undefined {
  const path = specifier.replace(/[?#].*$/, '');
  if (path.startsWith('.')) return posix.join(posix.dirname(file), path);
  return path.startsWith('/') ? path.slice(1) : undefined;
}

function placeOf(file: string) {
  return house[roomOf(file)];
}

/** The folder of src that a file is in, or its name if it stands in src itself. */
function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

function isTest(file: string): boolean {
  return file.endsWith('.test.ts');
}

function isUtils(file: string): boolean {
  return /\/utils?(\/|\.)/.test(file);
}
