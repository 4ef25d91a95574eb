import { describe, expect, test } from 'vitest';
import { drawMap, ringRadius } from './place-map.ts';

const lindholm = { label: 'Lindholm', lat: 60.1, lon: 24.9 };

describe('a map', () => {
  test('has a pin with its name for each place, its place in per cent', () => {
    const { pins, viewBox } = drawMap({ places: [lindholm], others: [] }, 280);
    expect(viewBox).toBe('0 0 280 187');
    expect(pins).toHaveLength(1);
    expect(pins[0]).toEqual({
      x: pins[0]!.x,
      y: pins[0]!.y,
      radius: 5,
      text: 'Lindholm',
      labels: [expect.objectContaining({ anchor: 'start' })],
    });
    expect(pins[0]!.x).toMatch(/^\d+(\.\d)?%$/);
    expect(pins[0]!.labels[0]).not.toHaveProperty('from');
    expect(pins[0]!.labels[0]).not.toHaveProperty('to');
  });

  test('has rings for other places that are on it, but for the place itself', () => {
    const others = [
      { lat: 60.2, lon: 24.8 },
      { lat: 59, lon: 18 },
      { lat: -30, lon: 18 },
    ];
    expect(drawMap({ places: [lindholm], others }, 280).rings).toHaveLength(1);
  });

  test('has pins whose area grows with the count, which stands behind the name', () => {
    const places = [
      { ...lindholm, count: 4 },
      { label: 'Sandvik', lat: 65.7, lon: 24.6, count: 1 },
    ];
    const { pins } = drawMap({ places, others: [] }, 540);
    expect(pins.map(({ radius }) => radius)).toEqual([7, 3.5]);
    expect(pins.map(({ text }) => text)).toEqual(['Lindholm 4', 'Sandvik']);
  });

  test('says from which width a name has room', () => {
    const long = { ...lindholm, label: 'The second quay of the port' };
    expect(drawMap({ places: [long], others: [] }, 280).pins[0]!.labels).toMatchObject([{ from: 280 }]);
  });

  test('has no ring that its edge would cut', () => {
    const { viewBox } = drawMap({ places: [lindholm], others: [] }, 280);
    const height = Number(viewBox.split(' ').at(-1));
    const north = Array.from({ length: 200 }, (_, index) => ({ lat: 65 + index / 20, lon: 24.9 }));
    const tops = drawMap({ places: [lindholm], others: north }, 280).rings.map(
      ({ y }) => (parseFloat(y) * height) / 100,
    );
    expect(tops.length).toBeGreaterThan(0);
    expect(Math.min(...tops)).toBeGreaterThan(ringRadius);
  });
});
