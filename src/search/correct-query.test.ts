import { expect, test } from 'vitest';
import { foldName } from '../graph/fold-name.ts';
import { correctQuery } from './correct-query.ts';
import type { FoundWord } from './find-word.ts';
import type { NameIndex } from './name-index.ts';
import { closeness } from './ranking.ts';

/** Corrects a query whose words are found as those beside them; a word without one is written as it should be. */
function correct(query: string, names: readonly (string | undefined)[]): string | undefined {
  const found = foldName(query).map((word) => ({ word }) as FoundWord);
  const words = names.map((name, word) => ({ word, closeness: name ? closeness.oneEdit : closeness.same }));
  const index = { words: names.map((written) => ({ written })) };
  return correctQuery(query, found, { words }, index as NameIndex);
}

test.each([
  ['the Lindhlom, talks', [undefined, 'Lindholm', undefined], 'the Lindholm, talks'],
  ['Lindhlomer Lindhlom', [undefined, 'Lindholm'], 'Lindhlomer Lindholm'],
  ['Lindhlom Lindhlomer', ['Lindholm', undefined], 'Lindholm Lindhlomer'],
  ['Bergh Holmm', ['Holmm', 'Berg'], 'Holmm Berg'],
  ['12 pionts', [undefined, 'points'], '12 points'],
  ['ада Бегр', [undefined, 'Берг'], 'ада Берг'],
  ['Ada Berg', [undefined, undefined], undefined],
])('%s is %j: %s', (query, names, corrected) => {
  expect(correct(query, names)).toBe(corrected);
});
