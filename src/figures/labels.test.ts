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
    expect(placeLabels([mark(0.5, 0.5, 'Lindholm')], sizes)).toMatchObject([
      [{ anchor: 'start', dx: 10, first: 0, last: 1 }],
    ]);
  });

  test('stands to the left where the figure ends', () => {
    expect(placeLabels([mark(0.95, 0.5, 'Lindholm')], sizes)).toMatchObject([[{ anchor: 'end', dx: -10 }]]);
  });

  test('stands where it is not near another mark', () => {
    const [label] = placeLabels([mark(0.4, 0.5, 'Lindholm'), mark(0.45, 0.5, 'Sandvik')], sizes);
    expect(label).toMatchObject([{ anchor: 'end' }]);
  });

  test('leaves a place to the next if it can', () => {
    const low = [{ width: 600, height: 24 }];
    expect(placeLabels([mark(0.7, 0.5, 'Lindholm harbour')], low)).toMatchObject([[{ anchor: 'start' }]]);
    expect(placeLabels([mark(0.7, 0.5, 'Lindholm harbour'), mark(0.95, 0.5, 'Sandvik')], low)).toMatchObject([
      [{ anchor: 'end' }],
      [{ anchor: 'end' }],
    ]);
  });

  test('stands elsewhere on a figure that is narrower, if it has room there only', () => {
    const runs = placeLabels([mark(0.6, 0.5, 'Twenty letters there')], sizes)[0];
    expect(runs).toMatchObject([
      { anchor: 'start', first: 0, last: 0 },
      { anchor: 'end', first: 1, last: 1 },
    ]);
  });

  test('is left out on a figure where it has no room', () => {
    const long = mark(0.5, 0.5, 'A name that is longer than half of the figure is wide');
    expect(placeLabels([long], sizes)).toMatchObject([[{ first: 0, last: 0 }]]);
    expect(placeLabels([mark(0.5, 0.5, 'Long '.repeat(50))], sizes)).toEqual([[]]);
  });
});

test('the first has the choice, and the others keep off it', () => {
  const crowd = Array.from({ length: 12 }, (_, index) => mark(0.5 + index * 0.001, 0.5, `Place ${index}`));
  const labels = placeLabels(crowd, sizes);
  expect(labels[0]).not.toEqual([]);
  expect(labels.filter((runs) => runs.length > 0).length).toBeLessThan(crowd.length);
});
