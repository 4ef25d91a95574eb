import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../collections/front-matter.ts';
import { isCollectionName, type CollectionName } from '../../collections/ids.ts';
import { splitFrontMatter } from '../../collections/read-file.ts';
import { exampleEntry } from '../example-entry.ts';
import { fixEntry } from './fix.ts';

test('says what it did, in the order in which it did it', () => {
  const before = exampleEntry('people', {
    aliases: '[Berg, Ada]',
    born: '1980-1-2 ',
  });
  expect(fixEntry(before, 'people')).toEqual({
    text: exampleEntry('people', { born: '1980-01-02', aliases: '[Berg, Ada]' }),
    done: ['removed trailing spaces', 'completed dates', 'put the keys in order'],
  });
});

test('says nothing of what is right', () => {
  const text = exampleEntry('people');
  expect(fixEntry(text, 'people')).toEqual({ text, done: [] });
});

test('keeps line ends of Windows, and leaves a file with two kinds', () => {
  const text = exampleEntry('people', { title: 'Ada Berg ' });
  expect(fixEntry(text.replaceAll('\n', '\r\n'), 'people').text).toBe(exampleEntry('people').replaceAll('\n', '\r\n'));
  expect(fixEntry(text.replace('\n', '\r\n'), 'people').done).toEqual([]);
});

test('keeps a byte order mark by leaving the file as it is', () => {
  const text = `\ufeff${exampleEntry('people', { title: 'Ada Berg ' })}`;
  expect(fixEntry(text, 'people').text).toBe(text);
});

describe('any entry', () => {
  /** The front matter with dates left out: what no fix may change. */
  function meaningOf(text: string): unknown {
    const frontMatter = splitFrontMatter('', text)?.frontMatter;
    const value = frontMatter && parseYaml(frontMatter).value;
    if (!value) return 'unreadable';
    return Object.fromEntries(
      Object.entries(value).map(([key, item]): [string, unknown] => {
        return [key, key === 'born' ? '' : item];
      }),
    );
  }

  const commentsOf = (text: string) => (text.match(/#.*$/gm) ?? []).map((line) => line.trimEnd()).sort();

  const name = fc.oneof(
    fc.constantFrom('Berg', 'Ада', '"a: b"', 'O’Berg', '1', 'true', '7-mile quay', '"# no comment"'),
    fc.string({ maxLength: 6 }).map((text) => JSON.stringify(text)),
  );
  const names = fc.array(name, { maxLength: 4 });
  const spaces = fc.constantFrom('', '', ' ', '  ', '\t');
  const line = fc.oneof(
    fc.tuple(fc.constantFrom('aliases', 'searchNames'), names).map(([key, list]) => `${key}: [${list.join(', ')}]`),
    fc
      .tuple(fc.constantFrom('aliases', 'searchNames'), names)
      .map(([key, list]) => [`${key}:`, ...list.map((item) => `  - ${item}`)].join('\n')),
    fc.constantFrom('title: Ada Berg', 'summary: >-\n  She\n\n  spoke.', 'note: |\n  a  \n  # b', 'nickname: Ady'),
    fc.constantFrom(
      'born: 1980-1-2',
      'born: 1980',
      '# A comment.',
      'role: Pilot # by her own word',
      '',
      'broken: a: b',
      '- c',
    ),
  );
  const paragraph = fc.constantFrom(
    'One,',
    'two [@a].',
    '- item',
    '> said',
    '```',
    '    code',
    '',
    '## Head',
    '| a | b |',
    'a\\',
    ':::note',
  );
  const withSpaces = (lines: fc.Arbitrary<string>) =>
    fc.array(fc.tuple(lines, spaces), { maxLength: 9 }).map((all) => all.map((pair) => `${pair.join('')}\n`).join(''));
  const entry = fc.tuple(withSpaces(line), withSpaces(paragraph)).map(([head, body]) => `---\n${head}---\n${body}`);

  test('is the same when mended twice as when mended once', () => {
    fc.assert(
      fc.property(entry, (text) => {
        const once = fixEntry(text, 'people').text;
        expect(fixEntry(once, 'people')).toEqual({ text: once, done: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('keeps what it means, and every comment', () => {
    fc.assert(
      fc.property(entry, (text) => {
        const mended = fixEntry(text, 'people').text;
        expect(meaningOf(mended)).toEqual(meaningOf(text));
        expect(commentsOf(mended)).toEqual(commentsOf(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the entries of the fixture', () => {
  const folder = 'tests/fixtures/complete';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => isCollectionName(file.split('/')[0] ?? '') && /\.mdx?$/.test(file))
    .sort();

  test.each(files)('%s is the same when mended twice as when mended once', (file) => {
    const collection = file.split('/')[0] as CollectionName;
    const { text } = fixEntry(readFileSync(join(folder, file), 'utf8'), collection);
    expect(fixEntry(text, collection)).toEqual({ text, done: [] });
  });
});
