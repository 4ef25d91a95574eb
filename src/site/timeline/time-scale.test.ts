import { expect, test } from 'vitest';
import { parseDay } from '../../collections/dates.ts';
import { chooseTimeScale, months, years } from './time-scale.ts';

const day = (text: string) => parseDay(text)!;
const weeks = chooseTimeScale(day('2031-01-01'), day('2031-02-01'));

test('weeks go from Monday to Sunday', () => {
  const step = weeks.stepOf(day('2031-05-05'));
  expect(weeks.firstDayOf(step)).toBe('2031-05-05');
  expect(weeks.stepOf(day('2031-05-11'))).toBe(step);
  expect(weeks.stepOf(day('2031-05-12'))).toBe(step + 1);
  expect(weeks.stepOf(day('2031-05-04'))).toBe(step - 1);
});

test('weeks are numbered across 1970 too', () => {
  const step = weeks.stepOf(day('1969-12-28'));
  expect(weeks.firstDayOf(step)).toBe('1969-12-22');
  expect(weeks.stepOf(day('1969-12-29'))).toBe(step + 1);
});

test('the months of a year turn at January', () => {
  const step = months.stepOf(day('2031-12-31'));
  expect(months.firstDayOf(step)).toBe('2031-12-01');
  expect(months.firstDayOf(step + 1)).toBe('2032-01-01');
});

test('years before 100 are their own, and the week before the first year begins with it', () => {
  expect(months.firstDayOf(months.stepOf(day('0031-05-04')))).toBe('0031-05-01');
  expect(years.firstDayOf(years.stepOf(day('0031-05-04')))).toBe('0031-01-01');
  expect(weeks.firstDayOf(weeks.stepOf(day('0000-01-01')))).toBe('0000-01-01');
});

test('after the last year comes its last day', () => {
  expect(years.firstDayOf(years.stepOf(day('9999-12-31')) + 1)).toBe('9999-12-31');
});

test('a year begins on its first day', () => {
  expect(years.firstDayOf(years.stepOf(day('2031-05-04')))).toBe('2031-01-01');
});

test.each([
  ['2031-05-05', '2033-10-30', 'week'],
  ['2031-05-05', '2033-10-31', 'month'],
  ['2031-05-05', '2042-02-28', 'month'],
  ['2031-05-05', '2042-03-01', 'year'],
])('from %s to %s it counts by %s', (first, last, unit) => {
  expect(chooseTimeScale(day(first), day(last)).unit).toBe(unit);
});
