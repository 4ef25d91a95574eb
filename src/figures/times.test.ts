import { expect, test } from 'vitest';
import { drawTimes } from './times.ts';

test('each meeting has its column, whoever else was there', () => {
  const times = [
    { index: 0, remote: false, date: '1 May' },
    { index: 2, remote: true, date: '4 May' },
  ];
  expect(drawTimes(times, 3)).toEqual({
    title: '1 May, 4 May',
    marks: [
      { x: '0%', remote: false },
      { x: '66.7%', remote: true },
    ],
  });
});
