import { expect, test } from 'vitest';
import { foldName } from '../graph/fold-name.ts';
import { soundKeys } from './sound-key.ts';

const keysOf = (word: string) => foldName(word).flatMap(soundKeys);

test('words that sound alike in any alphabet stand under one key', () => {
  expect(['Lindholm', 'Линдхольм', 'Lyndholm'].map(keysOf)).toEqual([['lntk'], ['lntk'], ['lntk']]);
  expect(keysOf('Παπανδάκης')).toEqual(keysOf('Papandakis'));
});

test('words in scripts without Latin letters stand under their own', () => {
  expect(keysOf('سمير')).toEqual(['سمير']);
  expect(keysOf('王明')).toEqual(['王', '明']);
});
