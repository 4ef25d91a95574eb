import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, findNearest, joinAlternatives, suggest } from './nearest.ts';

describe('editDistance', () => {
  test.each([
    ['', 'abc', 3],
    ['berg', 'berg', 0],
    ['berg', 'borg', 1],
    ['berg', 'brg', 1],
    ['berg', 'bergs', 1],
    ['berg', 'begr', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('of %s and %s is %i', (a, b, distance) => {
    expect(editDistance(a, b, 9)).toBe(distance);
  });

  test('stops at the limit', () => {
    expect(editDistance('kitten', 'sitting', 3)).toBe(3);
    expect(editDistance('kitten', 'sitting', 2)).toBe(3);
    expect(editDistance('a', 'abcdefgh', 2)).toBe(3);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ї'), maxLength: 8 });

  test('is the same in both directions', () => {
    fc.assert(
      fc.property(word, word, fc.nat(9), (a, b, limit) => editDistance(a, b, limit) === editDistance(b, a, limit)),
    );
  });

  test('is nothing for the same word only', () => {
    fc.assert(fc.property(word, word, (a, b) => (editDistance(a, b, 9) === 0) === (a === b)));
  });

  test('is at least the difference in length and at most the longer length', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 20);
        return distance >= Math.abs(a.length - b.length) && distance <= Math.max(a.length, b.length);
      }),
    );
  });

  test('a limit changes nothing below it', () => {
    fc.assert(
      fc.property(word, word, fc.nat(8), (a, b, limit) => {
        const distance = editDistance(a, b, 20);
        expect(editDistance(a, b, limit)).toBe(Math.min(distance, limit + 1));
      }),
    );
  });
});

describe('findNearest', () => {
  test('lists the best first, three at most, equals by name', () => {
    const ids = ['ada-borg', 'ada-bergs', 'ada-berk', 'ada-berg', 'eva-lund'];
    expect(findNearest('ada-berg', ids)).toEqual(['ada-berg', 'ada-bergs', 'ada-berk']);
  });

  test('letter case does not matter', () => {
    expect(findNearest('ADA-BERG', ['ada-berg'])).toEqual(['ada-berg']);
  });

  test('a third of the letters may differ, and not more', () => {
    expect(findNearest('abcdef', ['abcdXY'])).toEqual(['abcdXY']);
    expect(findNearest('abcdef', ['abcXYZ'])).toEqual([]);
  });

  test('finds what begins with the text, however long', () => {
    expect(findNearest('hours', ['hours-of-the-first-day-of-talks'])).toEqual(['hours-of-the-first-day-of-talks']);
    expect(findNearest('ho', ['hours-of-the-first-day-of-talks'])).toEqual([]);
  });
});

test('a suggestion is a question, or nothing', () => {
  expect(suggest('sumary', ['title', 'summary'])).toBe('Did you mean `summary`?');
  expect(suggest('sumary', ['title'])).toBeUndefined();
});

test('nothing is suggested that has no letter of the text', () => {
  expect(suggest('2', ['1'])).toBeUndefined();
  expect(suggest('2', ['2a'])).toBe('Did you mean `2a`?');
});

test('alternatives are joined as in a sentence', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(joinAlternatives)).toEqual(['', 'a', 'a or b', 'a, b or c']);
});
