import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withFolder } from '../../tests/content-of.ts';
import { maxFileBytes, readTextFile, splitFrontMatter } from './read-file.ts';

const read = (bytes: string | Uint8Array) =>
  withFolder({ 'a.md': bytes }, (folder) => readTextFile(join(folder, 'a.md'), 'a.md'));
const codesOf = ({ problems }: ReturnType<typeof readTextFile>) => problems.map(({ code }) => code);

describe('readTextFile', () => {
  test('makes all line ends the same', () => {
    expect(read('a\r\nb\rc\nd').content?.text).toBe('a\nb\nc\nd');
  });

  test('line ends do not change the digest, words do', () => {
    expect(read('a\r\nb').content?.digest).toBe(read('a\nb').content?.digest);
    expect(read('a\nb').content?.digest).not.toBe(read('a\nc').content?.digest);
  });

  test('leaves out a byte order mark', () => {
    expect(read('\uFEFF---\na').content?.text).toBe('---\na');
  });

  test.each([
    ['Latin-1', Uint8Array.from([0x43, 0x61, 0x66, 0xe9])],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x41, 0x00])],
    ['a letter cut in half', Uint8Array.from([0x41, 0xd0])],
  ])('refuses %s', (_, bytes) => {
    expect(codesOf(read(bytes))).toEqual(['invalid-encoding']);
  });

  test.each(['', '\n', ' \r\n\t', '\uFEFF'])('an empty file is a problem: %j', (text) => {
    expect(codesOf(read(text))).toEqual(['empty-file']);
  });

  test('takes the largest size allowed, and refuses one byte more', () => {
    expect(codesOf(read('x'.repeat(maxFileBytes)))).toEqual([]);
    expect(codesOf(read('x'.repeat(maxFileBytes + 1)))).toEqual(['file-too-large']);
  });

  test('does not follow a symbolic link, even to a file of the content', () => {
    withFolder({ 'a.md': 'a' }, (folder) => {
      writeFileSync(join(folder, 'secret'), 'secret');
      symlinkSync('secret', join(folder, 'link.md'));
      const { content, problems } = readTextFile(join(folder, 'link.md'), 'link.md');
      expect(content).toBeUndefined();
      expect(codesOf({ problems })).toEqual(['symbolic-link']);
    });
  });
});

describe('splitFrontMatter', () => {
  const split = (text: string) => {
    const parts = splitFrontMatter('a.md', text);
    return parts && { yaml: parts.frontMatter.text.trimEnd(), body: parts.body, lines: parts.bodyLineOffset };
  };

  test.each([
    ['a body', '---\ntitle: A\n---\nBody\n', { yaml: 'title: A', body: 'Body\n', lines: 3 }],
    ['no line end at the end of the file', '---\ntitle: A\n---', { yaml: 'title: A', body: '', lines: 2 }],
    ['an empty line before the body', '---\ntitle: A\n---\n\nBody', { yaml: 'title: A', body: '\nBody', lines: 3 }],
    ['space behind the lines', '---  \ntitle: A\n--- \nBody', { yaml: 'title: A', body: 'Body', lines: 3 }],
    ['nothing in it', '---\n---\nBody', { yaml: '', body: 'Body', lines: 2 }],
    ['a rule in the body', '---\na: 1\n---\nBody\n\n---\n', { yaml: 'a: 1', body: 'Body\n\n---\n', lines: 3 }],
    ['a rule after nothing', '---\n---\n\n---\n', { yaml: '', body: '\n---\n', lines: 2 }],
    ['hyphens within a value', '---\na: b---c\n---\n', { yaml: 'a: b---c', body: '', lines: 3 }],
  ])('with %s', (_, text, parts) => {
    expect(split(text)).toEqual(parts);
  });

  test.each([
    ['no front matter', 'Body'],
    ['a line before it', '\n---\na: 1\n---\n'],
    ['no second line', '---\na: 1\n'],
    ['four hyphens', '----\na: 1\n----\n'],
    ['code to be run', '---js\n({})\n---\n'],
  ])('%s is none', (_, text) => {
    expect(split(text)).toBeUndefined();
  });
});
