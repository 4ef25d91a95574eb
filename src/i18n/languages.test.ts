import { expect, test } from 'vitest';
import { en } from '../words/en.ts';
import { getWords } from '../words/index.ts';
import { languageName } from './languages.ts';

test('a language has a name in the language of the site', () => {
  expect([languageName('uk', en), languageName('sv', en)]).toEqual(['Ukrainian', 'Swedish']);
});

test('a language without a name shows its code', () => {
  expect(languageName('xq', en)).toBe('xq');
});

test('a language without a translation of the interface gets English', () => {
  expect(getWords('uk')).toEqual(en);
});
