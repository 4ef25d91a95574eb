import { expect, test } from 'vitest';
import { en } from '../words/en.ts';
import { scriptName, scriptOf } from './scripts.ts';

test.each([
  ['Berg', 'Latn'],
  ['Élan', 'Latn'],
  ['Їжак', 'Cyrl'],
  ['Ωμέγα', 'Grek'],
  ['港', 'Hani'],
])('%s begins in the script %s', (text, script) => {
  expect(scriptOf(text)).toBe(script);
});

test('figures and signs are in no script', () => {
  expect(scriptOf('12 ships')).toBeUndefined();
  expect(scriptOf('€')).toBeUndefined();
});

test('names a script in the language of the site', () => {
  expect(scriptName('Cyrl', en)).toBe('Cyrillic');
});
