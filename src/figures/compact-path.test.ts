import { describe, expect, test } from 'vitest';
import { CompactPath } from './compact-path.ts';

function draw(...rings: [number, number][][]): string {
  const path = new CompactPath();
  for (const [first, ...rest] of rings) {
    path.moveTo(...first!);
    for (const point of rest) path.lineTo(...point);
    path.closePath();
  }
  return path.toString();
}

describe('the data of a path', () => {
  test('has whole units, each from the point before', () => {
    expect(
      draw([
        [1.4, 2.2],
        [11, 2],
        [11, 12],
        [1, 12],
      ]),
    ).toBe('M1 2l10 0 0 10-10 0z');
  });

  test('leaves out points on a straight line and points that fall together', () => {
    const corners: [number, number][] = [
      [0, 0],
      [8, 0],
      [8, 8],
    ];
    expect(
      draw([
        [0, 0],
        [4, 0],
        [4.3, 0.2],
        [8, 0],
        [8, 8],
      ]),
    ).toBe(draw(corners));
  });

  test('leaves out what would be a speck', () => {
    const square = (side: number): [number, number][] => [
      [0, 0],
      [side, 0],
      [side, side],
      [0, side],
    ];
    expect(draw(square(1))).toBe('');
    expect(draw(square(1), square(2))).toBe('M0 0l2 0 0 2-2 0z');
  });
});
