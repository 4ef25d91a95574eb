import { describe, expect, test } from 'vitest';
import { readingMinutes } from './reading-time.ts';

const wordsOf = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('the time to read a text', () => {
  test('is in whole minutes, from two on', () => {
    expect(readingMinutes(wordsOf(356))).toBeUndefined();
    expect(readingMinutes(wordsOf(357))).toBe(2);
    expect(readingMinutes(wordsOf(238 * 20))).toBe(20);
  });

  test('does not count citations, claims and signs', () => {
    expect(readingMinutes(`${wordsOf(356)} [@gazette, p. 2]\n\n::claim{#hours}\n\n| – |`)).toBeUndefined();
  });
});
