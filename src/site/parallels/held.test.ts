import { expect, test } from 'vitest';
import { parseDay, parseFuzzyDate } from '../../collections/dates.ts';
import { barLength, heldDays, isInForce } from './held.ts';

const asOf = parseDay('2031-05-11')!;
const date = (text: string) => parseFuzzyDate(text)!;

test('a settlement held from its first day to its last', () => {
  expect(heldDays({ from: date('2031-05-01'), to: date('2031-05-04') }, asOf)).toBe(3);
});

test('an end known to the month counts to the end of the month', () => {
  expect(heldDays({ from: date('2031-01-31'), to: date('2031-02') }, asOf)).toBe(28);
});

test('what is in force runs until the day that the site speaks of', () => {
  expect(heldDays({ from: date('2031-05-01') }, asOf)).toBe(10);
  expect(heldDays({ from: date('2031-05-01'), to: date('2031-05-01/..') }, asOf)).toBe(10);
});

test('what began after that day has no length', () => {
  expect(heldDays({ from: date('2031-06-01') }, asOf)).toBe(0);
});

test('the longest bar is the whole width, and the shortest can still be seen', () => {
  expect(barLength(1000, 1000)).toBe('100%');
  expect(barLength(415, 1000)).toBe('41.5%');
  expect(barLength(0, 1000)).toBe('0.8%');
  expect(barLength(0, 0)).toBe('0.8%');
});

test('a settlement is in force without an end, and on the day of its end', () => {
  expect(isInForce(undefined, asOf)).toBe(true);
  expect(isInForce(date('2031-05-01/..'), asOf)).toBe(true);
  expect(isInForce(date('2031-05-11'), asOf)).toBe(true);
  expect(isInForce(date('2031-05-10'), asOf)).toBe(false);
});
