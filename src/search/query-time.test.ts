import { describe, expect, test } from 'vitest';
import { spanOf, takeTime } from './query-time.ts';

const day = { year: 2031, month: 5, days: [6, 6] };
const { year: _, ...anyYear } = day;

describe('takes the time out of a query', () => {
  test.each([
    ['2031-05-06', day],
    ['6.5.2031', day],
    ['06/05/2031', day],
    ['6 May 2031', day],
    ['6th of May, 2031', day],
    ['May 6, 2031', day],
    ['Tuesday 6 May 2031', day],
    ['6 May', anyYear],
    ['May 6th', anyYear],
    ['4–6 September', { month: 9, days: [4, 6] }],
    ['4-6 sept 2031', { year: 2031, month: 9, days: [4, 6] }],
    ['6 sep', { month: 9, days: [6, 6] }],
    ['6 septe', { month: 9, days: [6, 6] }],
    ['6 Septmber', { month: 9, days: [6, 6] }],
    ['Sep 2031', { year: 2031, month: 9 }],
    ['2031-09', { year: 2031, month: 9 }],
    ['September', { month: 9 }],
    ['2031', { year: 2031 }],
    ['13.06.1878', { year: 1878, month: 6, days: [13, 13] }],
    ['13 June 1878', { year: 1878, month: 6, days: [13, 13] }],
    ['1878-06-13', { year: 1878, month: 6, days: [13, 13] }],
    ['June 1878', { year: 1878, month: 6 }],
    ['1878', { year: 1878 }],
    ['6 May 987', { year: 987, month: 5, days: [6, 6] }],
    ['0987', { year: 987 }],
  ])('%s', (query, time) => {
    expect(takeTime(query, 'en-GB')).toEqual({ time, rest: '' });
  });

  test('and leaves the rest', () => {
    expect(takeTime('Harbour talks 6 May 2031 Lindholm', 'en-GB')).toEqual({
      time: day,
      rest: 'harbour talks lindholm',
    });
  });

  test('with the months of the language', () => {
    expect(takeTime('6 грудня', 'uk')?.time).toEqual({ month: 12, days: [6, 6] });
    expect(takeTime('грудень 2031', 'uk')?.time).toEqual({ year: 2031, month: 12 });
    expect(takeTime('6. März', 'de')?.time).toEqual({ month: 3, days: [6, 6] });
  });

  test.each([
    ['a 31 February', { month: 2 }, 'a 31'],
    ['49 in May 2031', { year: 2031, month: 5 }, '49 in'],
    ['13.13.2031', { year: 2031 }, '13.13.'],
  ])('a figure that is no day is a word: %s', (query, time, rest) => {
    expect(takeTime(query, 'en-GB')).toEqual({ time, rest });
  });

  test.each(['12 points', 'Accord 2', 'marina', 'sep', '6 harbours', '31.31.31'])('finds none in %s', (query) => {
    expect(takeTime(query, 'en-GB')).toBeUndefined();
  });
});

describe('the days that a time means', () => {
  test.each([
    [{ month: 5, days: [6, 6] as const }, '2031-05-06', '2031-05-06'],
    [{ month: 2 }, '2031-02-01', '2031-02-28'],
    [{}, '2031-01-01', '2031-12-31'],
  ])('%j', (time, from, to) => {
    expect(spanOf(time, 2031)).toEqual({ from, to });
  });

  test('in a year of three figures', () => {
    expect(spanOf({ month: 2 }, 987)).toEqual({ from: '0987-02-01', to: '0987-02-28' });
  });
});
