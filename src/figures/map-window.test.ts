import { describe, expect, test } from 'vitest';
import { windowAround } from './map-window.ts';

describe('a window around one place', () => {
  const place = { lat: 60.1, lon: 24.9 };
  const { width, height, land, locate } = windowAround([place], 240);

  test('has the place in the middle, and is two thirds as high as wide', () => {
    expect([width, height]).toEqual([240, 160]);
    const [x, y] = locate(place)!;
    expect(x).toBeCloseTo(0.5, 1);
    expect(y).toBeCloseTo(0.5, 1);
  });

  test('shows land up to its edges and no further', () => {
    expect(land).toMatch(/^M[-\d ]+l/);
    expect(land.length).toBeLessThan(3000);
    const starts = [...land.matchAll(/M(-?\d+) ?(-?\d+)/g)];
    expect(starts.every(([, x]) => Number(x) >= -2 && Number(x) <= 242)).toBe(true);
  });

  test('has north above and east to the right', () => {
    const [x, y] = locate({ lat: 62, lon: 27 })!;
    expect(x).toBeGreaterThan(0.5);
    expect(y).toBeLessThan(0.5);
  });

  test('does not have what is far away', () => {
    expect(locate({ lat: 10, lon: 24.9 })).toBeUndefined();
    expect(locate({ lat: -60, lon: -155 })).toBeUndefined();
  });
});

test('far from any coast it shows more of the world, until there is one', () => {
  const north = { lat: 56, lon: 80 };
  const isSeen = (place: { lat: number; lon: number }, near: { lat: number; lon: number }) =>
    windowAround([near], 240).locate(place) !== undefined;
  expect(isSeen({ lat: 56, lon: 30 }, north)).toBe(true);
  expect(isSeen({ lat: 60, lon: -25 }, { lat: 60, lon: 25 })).toBe(false);
});

test('places close to each other have a window of the same size that shows less around them', () => {
  const both = windowAround(
    [
      { lat: 60, lon: 24 },
      { lat: 61, lon: 26 },
    ],
    600,
  );
  expect([both.width, both.height]).toEqual([600, 400]);
  expect(both.locate({ lat: 60.5, lon: 10 })).toBeDefined();
  expect(both.locate({ lat: 60.5, lon: 0 })).toBeUndefined();
  expect(windowAround([{ lat: 60, lon: 24 }], 600).locate({ lat: 60.5, lon: 0 })).toBeDefined();
});

describe('places far from each other', () => {
  test('are all on a map of the world, with room around them', () => {
    const places = [
      { lat: 40, lon: -75 },
      { lat: 25, lon: 55 },
      { lat: 61, lon: -150 },
    ];
    const { locate, width, height } = windowAround(places, 1000);
    for (const place of places) {
      const [x, y] = locate(place)!;
      expect(x).toBeGreaterThan(0.05);
      expect(x).toBeLessThan(0.95);
      expect(y).toBeGreaterThan(0.05);
      expect(y).toBeLessThan(0.95);
    }
    expect(height).toBeGreaterThanOrEqual(width * 0.4);
    expect(height).toBeLessThanOrEqual(width * (2 / 3));
  });

  test('are on one side of the map if the line of the date lies between them', () => {
    const { locate } = windowAround(
      [
        { lat: -18, lon: 178 },
        { lat: 21, lon: -158 },
        { lat: -36, lon: 174 },
      ],
      400,
    );
    const [west] = locate({ lat: -18, lon: 178 })!;
    const [east] = locate({ lat: 21, lon: -158 })!;
    expect(east).toBeGreaterThan(west);
  });
});
