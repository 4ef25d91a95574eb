import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { listFiles } from '../find-imports.ts';

/** The code knows nothing of the subject: whoever replaces `content/` changes no code. */
const guarded = ['src', 'scripts', 'tests', 'bench', 'astro.config.mjs'];

/** Tests of the first site, the only place outside of `content/` that may name it. */
const exempt = 'tests/site/';

const namedCollections = ['people', 'organizations', 'events', 'documents', 'parallels'];

/**
 * Names that are ordinary words too, in lower case. They count only where they are written as the content writes them, so that
 * the word stays free.
 */
const everydayWords: { name: string; reason: string }[] = [];

describe('the subject is data', () => {
  const names = readNames();

  test('there are names to look for', () => {
    expect(names.length).toBeGreaterThan(0);
  });

  test('no name from the content is in the code', () => {
    const find = makeFinder(names);
    const files = guarded.filter(existsSync).flatMap((path) => (path.includes('.') ? [path] : listFiles(path)));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter(isGuarded).flatMap((file) => describeNames(file, find(readFileSync(file, 'utf8'))))).toEqual(
      [],
    );
  });
});

describe('what the guard finds', () => {
  const find = makeFinder(['Ada Berg', 'Олена Їжак', 'Élise', 'Harbour', '12-point plan', 'Max'], ['harbour']);

  test.each([
    ['Ada Berg', 'ada berg spoke', 1],
    ['Ada Berg', 'const key = "people/ada-berg";', 1],
    ['Ada Berg', 'first\n * said Ada\n * Berg, again', 2],
    ['Олена Їжак', '«Олена Їжак»', 1],
    ['Élise', 'of E\u0301lise’s', 1],
    ['Harbour', 'the Harbour', 1],
    ['12-point plan', 'a 12-point\nplan', 1],
  ])('%s in %j', (name, text, line) => {
    expect(find(text)).toEqual([{ name, line }]);
  });

  test.each([
    ['part of a word', 'Ada Bergson, Éliseo, Олена Їжакова'],
    ['names of fewer than five letters', 'Max'],
    ['an everyday word in lower case', 'a harbour'],
    ['half a name', 'Ada Holm, Eda Berg'],
  ])('nothing in %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });
});

interface Found {
  name: string;
  line: number;
}

interface Word {
  text: string;
  line: number;
}

/**
 * Makes a function that finds names in a text as whole words in any alphabet. Letter case and what stands between the words do
 * not matter, so an id or a broken line does not hide a name. Names of fewer than five letters are left out.
 */
function makeFinder(names: string[], caseSensitive = everydayWords.map(({ name }) => name)) {
  const byFirstWord = new Map<string, { name: string; words: string[]; exact: boolean }[]>();
  for (const name of names.filter(hasFiveLetters)) {
    const exact = caseSensitive.includes(name.toLowerCase());
    const words = splitWords(name).map((word) => word.text);
    const first = fold(words[0]!);
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { name, words, exact }]);
  }

  return (text: string): Found[] => {
    return splitWords(text).flatMap((word, index, all) =>
      (byFirstWord.get(fold(word.text)) ?? [])
        .filter(({ words, exact }) => words.every((part, offset) => isSame(part, all[index + offset]?.text, exact)))
        .map(({ name }) => ({ name, line: word.line })),
    );
  };
}

function isSame(expected: string, actual: string | undefined, exact: boolean): boolean {
  if (actual === undefined) return false;
  return exact ? expected === actual : fold(expected) === fold(actual);
}

function fold(word: string): string {
  return word.toLowerCase();
}

function splitWords(text: string): Word[] {
  return text.split('\n').flatMap((content, index) =>
    Array.from(content.normalize('NFC').matchAll(/[\p{L}\p{M}\p{N}]+/gu), ([word]) => ({
      text: word,
      line: index + 1,
    })),
  );
}

function hasFiveLetters(name: string): boolean {
  return (name.match(/\p{L}/gu) ?? []).length >= 5;
}

function describeNames(file: string, found: Found[]): string[] {
  return found.map(({ name, line }) => `${file}:${line}  ${name}`);
}

function isGuarded(file: string): boolean {
  return !file.startsWith(exempt) && !/\.(png|jpe?g|webp|avif|woff2?|ico)$/.test(file);
}

/** Titles and aliases of the named collections, and the name of the site, with and without its article. */
function readNames(): string[] {
  const site = parse(readFileSync('content/site.yaml', 'utf8')) as { title: string };
  const entries = namedCollections
    .map((collection) => `content/${collection}`)
    .filter(existsSync)
    .flatMap((folder) => listFiles(folder))
    .flatMap((file) => readFrontMatter(file));
  return [
    site.title,
    site.title.replace(/^The /, ''),
    ...entries.flatMap(({ title, aliases = [] }) => [title, ...aliases]),
  ];
}

function readFrontMatter(file: string): { title: string; aliases?: string[] }[] {
  const [, yaml] = /^---\n(.*?)\n---/s.exec(readFileSync(file, 'utf8')) ?? [];
  return yaml === undefined ? [] : [parse(yaml) as { title: string; aliases?: string[] }];
}
