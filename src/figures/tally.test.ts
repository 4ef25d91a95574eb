import { describe, expect, test } from 'vitest';
import { drawTally } from './tally.ts';

describe('a tally', () => {
  test('has a square for each that is agreed, and brackets for each that is open', () => {
    const { width, height, squares, brackets } = drawTally({ agreed: 2, open: 1 });
    expect([width, height]).toEqual([36, 10]);
    expect(squares).toBe('M0 0h10v10h-10zM13 0h10v10h-10z');
    expect(brackets).toBe('M30 1h-3v8h3m2 0h3v-8h-3');
  });

  test('goes on in a second row', () => {
    const { width, height, squares } = drawTally({ agreed: 7, open: 0 });
    expect([width, height]).toEqual([75, 23]);
    expect(squares).toMatch(/M0 13h10v10h-10z$/);
  });

  test('has no size without anything to count', () => {
    expect(drawTally({ agreed: 0, open: 0 })).toEqual({ width: 0, height: 0, squares: '', brackets: '' });
  });
});
