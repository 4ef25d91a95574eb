import { describe, expect, test } from 'vitest';
import { parseCitation } from './citation.ts';

describe('parseCitation', () => {
  test.each([
    ['@gazette', [{ target: 'gazette', offset: 1 }]],
    ['@gazette, p. 2', [{ target: 'gazette', offset: 1, locator: 'p. 2' }]],
    ['@gazette-2031-05-05 ,p. 2, col. 3', [{ target: 'gazette-2031-05-05', offset: 1, locator: 'p. 2, col. 3' }]],
    [
      '@a; @b, p. 2 ;@c',
      [
        { target: 'a', offset: 1 },
        { target: 'b', offset: 5, locator: 'p. 2' },
        { target: 'c', offset: 15 },
      ],
    ],
    ['@a,\n  p.\n  2', [{ target: 'a', offset: 1, locator: 'p. 2' }]],
    ['@a, с. 2 “x” \\& y\\|z', [{ target: 'a', offset: 1, locator: 'с. 2 “x” & y|z' }]],
    ['@Gazette_1', [{ target: 'Gazette_1', offset: 1 }]],
  ])('reads %j', (inner, items) => {
    expect(parseCitation(inner, 0)).toEqual(items);
  });

  test('counts from where the inner text stands', () => {
    expect(parseCitation('@a; @b', 10)?.map(({ offset }) => offset)).toEqual([11, 15]);
  });

  test.each(['@', '@ a', 'a', '@a;', '@a; b', '@a p. 2', '@a,', '@ада', '@a/b', ''])('%j is none', (inner) => {
    expect(parseCitation(inner, 0)).toBeUndefined();
  });
});
