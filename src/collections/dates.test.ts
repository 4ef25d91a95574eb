import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareFuzzyDates,
  dayAfter,
  daysBetween,
  daysInMonth,
  firstDay,
  lastDay,
  parseDay,
  parseFuzzyDate,
  periodOf,
  toDay,
  utcDay,
  type Day,
} from './dates.ts';

/** Every day that can be written. */
const anyDay = fc
  .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day);

describe('the period of several dates is as exact as they are', () => {
  test.each([
    [['2031-05-04'], '2031-05-04'],
    [['2031-05-04', '2031-05-06'], '2031-05-04/2031-05-06'],
    [['2031-02'], '2031-02'],
    [['2031-02', '2031-02-14'], '2031-02'],
    [['2031-02-03', '2031-02'], '2031-02'],
    [['2031-02-03', '2031-03~'], '2031-02-03/2031-03~'],
    [['2030-12-30/2031-01-20', '2031-01-05'], '2030-12-30/2031-01-20'],
    [['2031-02', '2031-03-01/..', '2031-04'], '2031-02/..'],
    [['2031?/..'], '2031?/..'],
  ])('%j', (texts, period) => {
    expect(periodOf(texts.map((text) => parseFuzzyDate(text)!))).toEqual(parseFuzzyDate(period));
  });
});

describe('parseFuzzyDate', () => {
  test.each([
    ['2031-05-04', '2031-05-04', '2031-05-04'],
    ['2031-05', '2031-05-01', '2031-05-31'],
    ['2031', '2031-01-01', '2031-12-31'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2031-05~', '2031-05-01', '2031-05-31'],
    ['2031-05-04/2031-05-06', '2031-05-04', '2031-05-06'],
    ['2031-05/2031', '2031-05-01', '2031-12-31'],
    ['2031-05-04/2031-05-04', '2031-05-04', '2031-05-04'],
    ['2031-05-04/..', '2031-05-04', undefined],
  ])('%s can mean %s to %s', (text, first, last) => {
    const date = parseFuzzyDate(text)!;
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
    expect(date.text).toBe(text);
  });

  test('tells a point, an interval and an open date apart', () => {
    expect(['2031', '2031/2032', '2031/..'].map((text) => parseFuzzyDate(text)?.kind)).toEqual([
      'point',
      'interval',
      'open',
    ]);
  });

  test('reads `~` as approximate, `?` as uncertain, `%` as both', () => {
    const signs = ['2031', '2031~', '2031?', '2031%'].map((text) => parseFuzzyDate(text)!.from);
    expect(signs.map(({ approximate, uncertain }) => [approximate, uncertain])).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ]);
  });

  test.each([
    ['no date', ''],
    ['words', '4 May 2031'],
    ['a month with one digit', '2031-5'],
    ['a month that no year has', '2031-13'],
    ['month 0', '2031-00'],
    ['a day that the month does not have', '2031-04-31'],
    ['29 February in a common year', '2031-02-29'],
    ['day 0', '2031-04-00'],
    ['a time', '2031-05-04T10:30'],
    ['an end before the beginning', '2031-05-06/2031-05-05'],
    ['three dates', '2031/2032/2033'],
    ['an open beginning', '../2031'],
    ['no end', '2031/'],
    ['space around it', ' 2031'],
    ['two signs', '2031~?'],
  ])('refuses %s', (_, text) => {
    expect(parseFuzzyDate(text)).toBeUndefined();
  });

  test('reads every day of the calendar, and gives it back', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(firstDay(parseFuzzyDate(day)!)).toBe(day);
      }),
    );
  });
});

describe('parseDay', () => {
  test('takes an existing day', () => {
    expect(parseDay('2028-02-29')).toBe('2028-02-29');
  });

  test.each(['2031-02-29', '2031-05', '2031', '2031-05-04~', '20310504'])('refuses %s', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

test('sorts by the first day, the more precise first, what goes on last', () => {
  const sorted = ['2030~', '2031-05-01', '2031-05', '2031-05-01/2031-06-02', '2031-05-01/..', '2031-05-02'];
  const dates = sorted.map((text) => parseFuzzyDate(text)!);
  expect(dates.toReversed().sort(compareFuzzyDates)).toEqual(dates);
});

test('February has 29 days every fourth year, but not every hundredth', () => {
  expect([0, 2000, 2028, 2031, 2100].map((year) => daysInMonth(year, 2))).toEqual([29, 29, 29, 28, 28]);
});

test('years before 100 are their own, not those of the 20th century', () => {
  expect([0, 96, 99, 100].map((year) => daysInMonth(year, 2))).toEqual([29, 29, 28, 28]);
  expect(toDay(utcDay(31, 5, 4))).toBe('0031-05-04');
});

test('a day is as far from another as it comes after it', () => {
  const counts = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(anyDay, counts, (day, count) => {
      const other = dayAfter(day, count);
      fc.pre(other > '0000-01-01' && other < '9999-12-31');
      expect(daysBetween(day, other)).toBe(count);
    }),
  );
});

test('the day after is the next, over the ends of months and years', () => {
  const days = ['2031-05-04', '2031-02-28', '2028-02-28', '0099-12-31'].map((day) => dayAfter(parseDay(day)!));
  expect(days).toEqual(['2031-05-05', '2031-03-01', '2028-02-29', '0100-01-01']);
});

test('no day is before the year 0 or after the year 9999', () => {
  expect(dayAfter(parseDay('9999-12-31')!)).toBe('9999-12-31');
  expect(dayAfter(parseDay('0000-01-01')!, -1)).toBe('0000-01-01');
});
