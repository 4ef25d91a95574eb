import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findImports, listFiles } from './find-imports.ts';

interface Packages {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Packages;
const packages = { ...dependencies, ...devDependencies };

test('every version is exact', () => {
  expect(Object.entries(packages).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('every package that code imports is listed, and not there by chance', () => {
  const code = ['src', 'scripts', 'tests', 'bench'].flatMap(listFiles).filter((file) => /\.(ts|astro)$/.test(file));
  const imports = code.flatMap((file) =>
    findImports(file, readFileSync(file, 'utf8')).map(({ specifier, line }) => ({
      at: `${file}:${line}`,
      name: packageOf(specifier),
    })),
  );
  expect(imports.length).toBeGreaterThan(0);
  expect(imports.filter(({ name }) => name && !(name in packages) && !(`@types/${name}` in packages))).toEqual([]);
});

test('a package is known by its name, with its scope and without what follows', () => {
  expect(
    ['yaml', 'd3-geo/src/index.js', '@axe-core/playwright', './a.ts', '/src/a.css', 'node:fs', 'astro:content'].map(
      packageOf,
    ),
  ).toEqual(['yaml', 'd3-geo', '@axe-core/playwright', undefined, undefined, undefined, undefined]);
});

/** The package that an import means; `undefined` for a file, or what Node or Astro bring along. */
function packageOf(specifier: string): string | undefined {
  if (/^([./]|\w+:)/.test(specifier)) return undefined;
  return /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0];
}
