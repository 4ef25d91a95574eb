import { expect, test } from 'vitest';
import { readCollectionWord } from './collection-word.ts';

test.each([
  ['event', 'events'],
  ['events', 'events'],
  ['person', 'people'],
  ['People', 'people'],
])('%s means %s', (word, collection) => {
  expect(readCollectionWord(word)).toBe(collection);
});

test('refuses another word, with what it may have meant', () => {
  expect(() => readCollectionWord('evnt')).toThrow('Unexpected kind of entry `evnt`. Did you mean `event`?');
  expect(() => readCollectionWord('ship')).toThrow(/expected one of: event, person, organization, /);
});
