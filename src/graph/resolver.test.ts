import { describe, expect, test } from 'vitest';
import { contentOf, entryText } from '../../tests/content-of.ts';
import { collectionNames } from '../collections/ids.ts';
import { buildResolver } from './resolver.ts';

const content = contentOf({
  'people/ada-berg.md': entryText('Ada Berg', 'formerIds: [a-berg, harbour-master]'),
  'people/harbour.md': entryText('Hanna Harbour'),
  'people/broken.md': 'No front matter.\n',
  'organizations/harbour.md': entryText('Harbour', 'kind: port\nformerIds: [harbour-master]'),
  'sources/ada-berg.md': '---\ntitle: A\npublisher: B\ntype: c\nlanguage: en\n---\n',
});
const { resolver } = buildResolver(content);
const anywhere = collectionNames.filter((name) => name !== 'sources');

describe('resolve', () => {
  test.each([
    ['an id', 'ada-berg', 'people/ada-berg'],
    ['a key', 'people/ada-berg', 'people/ada-berg'],
    ['a former id', 'a-berg', 'people/ada-berg'],
    ['a former id as key', 'people/a-berg', 'people/ada-berg'],
    ['a key whose id two collections have', 'organizations/harbour', 'organizations/harbour'],
  ])('finds %s', (_, target, key) => {
    expect(resolver.resolve(target, anywhere)).toEqual({ kind: 'found', key });
  });

  test('an id that two collections have is ambiguous, and lists both keys', () => {
    expect(resolver.resolve('harbour', anywhere)).toEqual({
      kind: 'ambiguous',
      keys: ['organizations/harbour', 'people/harbour'],
    });
  });

  test('a former id that two collections have is ambiguous too', () => {
    expect(resolver.resolve('harbour-master', anywhere)).toEqual({
      kind: 'ambiguous',
      keys: ['organizations/harbour', 'people/ada-berg'],
    });
  });

  test('within one collection it is not', () => {
    expect(resolver.resolve('harbour', ['people'])).toEqual({ kind: 'found', key: 'people/harbour' });
    expect(resolver.resolve('ada-berg', ['sources'])).toEqual({ kind: 'found', key: 'sources/ada-berg' });
  });

  test('an entry with problems of its own is not unknown', () => {
    expect(resolver.resolve('broken', anywhere)).toEqual({ kind: 'invalid' });
    expect(resolver.resolve('people/broken', anywhere)).toEqual({ kind: 'invalid' });
  });

  test.each([
    ['ada-berk', 'Did you mean `ada-berg`?'],
    ['a-brg', 'Did you mean `ada-berg`?'],
    ['people/ada-berk', 'Did you mean `people/ada-berg`?'],
    ['peple/ada-berg', 'Did you mean `people/ada-berg`?'],
    ['brokn', 'Did you mean `broken`?'],
    ['harbor', 'Did you mean `harbour`?'],
    ['lighthouse', undefined],
    ['people/lighthouse', undefined],
    ['sources/ada-berg', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('%j is unknown, and the suggestion is %j', (target, suggestion) => {
    expect(resolver.resolve(target, anywhere)).toEqual({ kind: 'unknown' });
    expect(resolver.suggest(target, anywhere)).toBe(suggestion);
  });

  test('suggests only what may stand there', () => {
    expect(resolver.suggest('harbou', ['sources'])).toBeUndefined();
  });
});

describe('former ids', () => {
  const clashesOf = (files: Record<string, string>) =>
    buildResolver(contentOf(files)).clashes.map(({ entry, formerId, other }) => [entry.id, formerId, other]);

  test('one that another entry of the collection has, or had, is a clash', () => {
    const files = {
      'people/a.md': entryText('A', 'formerIds: [b, c]'),
      'people/b.md': entryText('B', 'formerIds: [c]'),
    };
    expect(clashesOf(files)).toEqual([
      ['a', 'b', 'people/b'],
      ['b', 'c', 'people/a'],
    ]);
  });

  test('one that is taken leads to the entry that has it', () => {
    const files = { 'people/a.md': entryText('A', 'formerIds: [b]'), 'people/b.md': entryText('B') };
    expect(buildResolver(contentOf(files)).resolver.resolve('b', ['people'])).toEqual({
      kind: 'found',
      key: 'people/b',
    });
  });

  test('one that the entry itself has is a clash', () => {
    expect(clashesOf({ 'people/a.md': entryText('A', 'formerIds: [a]') })).toEqual([['a', 'a', 'people/a']]);
  });
});
