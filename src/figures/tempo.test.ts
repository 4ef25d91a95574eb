import { describe, expect, test } from 'vitest';
import type { TempoView } from '../site/timeline/tempo-view.ts';
import { drawTempo } from './tempo.ts';

const tempo: TempoView = {
  title: 'Events by week',
  caveat: '',
  steps: ['1', '2', '3', '4'].map((label) => ({ label })),
  rows: [
    { label: 'All events', counts: [2, 0, 4, 1], total: '7 events' },
    { label: 'Norland', side: { number: 1, label: 'Norland' }, counts: [1, 0, 2, 0], total: '3 events' },
    { label: 'Sudmark', side: { number: 2, label: 'Sudmark' }, counts: [1, 0, 1, 0], total: '2 events' },
  ],
  ticks: Array.from({ length: 32 }, (_, index) => ({ at: index / 32, label: `T${index}` })),
};

describe('the tempo strip', () => {
  const { rows, ticks } = drawTempo(tempo);

  test('has a bar for each step with events, its place in per cent of the width', () => {
    expect(rows[0]!.bars.map(({ x, width }) => [x, width])).toEqual([
      ['0%', '21%'],
      ['50%', '21%'],
      ['75%', '21%'],
    ]);
  });

  test('stands on its line, as high as its count', () => {
    const { bars, height } = rows[0]!;
    expect(bars.map((bar) => bar.height)).toEqual([36, 72, 18]);
    expect(bars.every((bar) => bar.y + bar.height === height)).toBe(true);
  });

  test('has one scale for all events and for each side', () => {
    expect(rows.slice(1).map(({ bars }) => bars.map(({ height }) => height))).toEqual([
      [18, 36],
      [18, 18],
    ]);
  });

  test('has rows as high as their bars need, and no lower than a name', () => {
    expect(rows.map(({ height }) => height)).toEqual([92, 46, 28]);
  });

  test('names each row with its total, and gives the scale over the highest bar', () => {
    expect(rows.map(({ title }) => title)).toEqual(['All events: 7 events', 'Norland: 3 events', 'Sudmark: 2 events']);
    expect(rows[0]!.peak).toEqual({ x: '60.5%', y: 14, text: '4', anchor: 'middle' });
    expect(rows[1]).not.toHaveProperty('peak');
  });

  test('has at most fifteen labels on its axis, and four where it is narrow', () => {
    expect(ticks).toHaveLength(11);
    expect(ticks.filter(({ fine }) => !fine).map(({ label }) => label)).toEqual(['T0', 'T9', 'T18', 'T27']);
  });

  test('keeps the labels of its ends within the figure', () => {
    const ends = drawTempo({ ...tempo, ticks: [0, 0.5, 0.99].map((at) => ({ at, label: '' })) });
    expect(ends.ticks.map(({ anchor }) => anchor)).toEqual(['start', 'middle', 'end']);
  });
});
