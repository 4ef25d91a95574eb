import { describe, expect, test } from 'vitest';
import { placeLabels } from './labels.ts';

const sizes = [
  { width: 600, height: 400 },
  { width: 300, height: 200 },
];

function mark(x: number, y: number, text: string) {
  return { x, y, radius: 5, text };
}

describe('a name', () => {
  test('stands to the right of its mark', () => {
    expect(placeLabels([mark(0.5, 0.5, 'Lindholm')], sizes)).toMatchObject([{ anchor: 'start', dx: 10, until: 1 }]);
  });

  test('stands to the left where the figure ends', () => {
    expect(placeLabels([mark(0.95, 0.5, 'Lindholm')], sizes)).toMatchObject([{ anchor: 'end', dx: -10, until: 1 }]);
  });

  test('stands where it lies on no other mark', () => {
    const [label] = placeLabels([mark(0.4, 0.5, 'Lindholm'), mark(0.45, 0.5, 'Sandvik')], sizes);
    expect(label).toMatchObject({ anchor: 'end' });
  });

  test('says at which size it last has room', () => {
    expect(placeLabels([mark(0.5, 0.5, 'A name that is longer than half of the figure is wide')], sizes)).toMatchObject(
      [{ until: 0 }],
    );
  });

  test('is left out without room on the widest', () => {
    expect(placeLabels([mark(0.5, 0.5, 'Long '.repeat(50))], sizes)).toEqual([undefined]);
  });
});

test('the first has the choice, and the others keep off it', () => {
  const crowd = Array.from({ length: 12 }, (_, index) => mark(0.5 + index * 0.001, 0.5, `Place ${index}`));
  const labels = placeLabels(crowd, sizes);
  expect(labels[0]).toBeDefined();
  expect(labels.filter(Boolean).length).toBeLessThan(crowd.length);
});
