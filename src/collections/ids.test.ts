import { describe, expect, test } from 'vitest';
import { collectionOf, entryKey, idOf, isCollectionName, parseEntryId, parseEntryKey } from './ids.ts';

describe('parseEntryId', () => {
  test.each(['a', 'ada-berg', '2031-05-04-talks', '21a'])('takes %s', (id) => {
    expect(parseEntryId(id)).toBe(id);
  });

  test.each(['', 'Ada', 'ada_berg', 'ada--berg', '-ada', 'ada-', 'ada berg', 'ада', 'ada.uk', 'ada/berg', 'ada\n'])(
    'refuses %j',
    (text) => {
      expect(parseEntryId(text)).toBeUndefined();
    },
  );

  test('takes 80 characters and refuses 81', () => {
    expect(parseEntryId('a'.repeat(80))).toBe('a'.repeat(80));
    expect(parseEntryId('a'.repeat(81))).toBeUndefined();
  });
});

describe('parseEntryKey', () => {
  test('splits the collection from the id', () => {
    expect(parseEntryKey('people/ada-berg')).toEqual({ collection: 'people', id: 'ada-berg' });
  });

  test.each(['ada-berg', '/ada-berg', 'people/', 'peple/ada-berg', 'people/Ada', 'people/ada/berg', 'toString/a'])(
    'refuses %s',
    (text) => {
      expect(parseEntryKey(text)).toBeUndefined();
    },
  );
});

test('a key is the collection and the id', () => {
  const key = entryKey('people', 'ada-berg');
  expect([key, collectionOf(key), idOf(key)]).toEqual(['people/ada-berg', 'people', 'ada-berg']);
});

test('words that every object knows are no collections', () => {
  expect(['people', 'constructor', '__proto__', 'People'].map(isCollectionName)).toEqual([true, false, false, false]);
});
