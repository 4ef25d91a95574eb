import { describe, expect, test, vi } from 'vitest';
import { parseDay, parseFuzzyDate } from '../collections/dates.ts';
import { en } from '../words/en.ts';
import { formatDate, formatDay, formatMonth, formatWeekday, formatYear, htmlDate } from './dates.ts';

const styles = ['full', 'weekday', 'day', 'short', 'short-year'] as const;

describe('formatDate', () => {
  test.each([
    ['2031-05-04', '4 May 2031', 'Sunday 4 May 2031', '4 May', '4 May', '4 May 2031'],
    ['2031-12-24', '24 December 2031', 'Wednesday 24 December 2031', '24 December', '24 Dec', '24 Dec 2031'],
    ['2031-09', 'September 2031', 'September 2031', 'September 2031', 'Sept 2031', 'Sept 2031'],
    ['2031', '2031', '2031', '2031', '2031', '2031'],
    ['0043-03-15', '15 March 43', 'Sunday 15 March 43', '15 March', '15 Mar', '15 Mar 43'],
    [
      '2031-11~',
      'about November 2031',
      'about November 2031',
      'about November 2031',
      'about Nov 2031',
      'about Nov 2031',
    ],
    [
      '2031-05-04?',
      '4 May 2031, date uncertain',
      'Sunday 4 May 2031, date uncertain',
      '4 May, date uncertain',
      '4 May, date uncertain',
      '4 May 2031, date uncertain',
    ],
    [
      '2031%',
      'about 2031, date uncertain',
      'about 2031, date uncertain',
      'about 2031, date uncertain',
      'about 2031, date uncertain',
      'about 2031, date uncertain',
    ],
    ['2031-05-04/..', 'since 4 May 2031', 'since Sunday 4 May 2031', 'since 4 May', 'since 4 May', 'since 4 May 2031'],
    ['2031~/..', 'since about 2031', 'since about 2031', 'since about 2031', 'since about 2031', 'since about 2031'],
    [
      '2031-10-24/2031-10-26',
      '24–26 October 2031',
      'Friday 24 October 2031 to Sunday 26 October 2031',
      '24–26 October',
      '24–26 Oct',
      '24–26 Oct 2031',
    ],
    [
      '2031-05-30/2031-06-02',
      '30 May to 2 June 2031',
      'Friday 30 May 2031 to Monday 2 June 2031',
      '30 May to 2 June',
      '30 May to 2 Jun',
      '30 May to 2 Jun 2031',
    ],
    [
      '2030-12-31/2031-01-01',
      '31 December 2030 to 1 January 2031',
      'Tuesday 31 December 2030 to Wednesday 1 January 2031',
      '31 December 2030 to 1 January 2031',
      '31 Dec 2030 to 1 Jan 2031',
      '31 Dec 2030 to 1 Jan 2031',
    ],
    [
      '2031-05/2031-06',
      'May 2031 to June 2031',
      'May 2031 to June 2031',
      'May 2031 to June 2031',
      'May 2031 to Jun 2031',
      'May 2031 to Jun 2031',
    ],
    [
      '2031-05-24~/2031-05-26',
      'about 24 May 2031 to 26 May 2031',
      'about Saturday 24 May 2031 to Monday 26 May 2031',
      'about 24 May to 26 May',
      'about 24 May to 26 May',
      'about 24 May 2031 to 26 May 2031',
    ],
    ['2031-05-04/2031-05-04', '4 May 2031', 'Sunday 4 May 2031', '4 May', '4 May', '4 May 2031'],
    ['2031-05/2031-05', 'May 2031', 'May 2031', 'May 2031', 'May 2031', 'May 2031'],
    ['1916/1921', '1916 to 1921', '1916 to 1921', '1916 to 1921', '1916 to 1921', '1916 to 1921'],
    ['0031-05-04', '4 May 31', 'Sunday 4 May 31', '4 May', '4 May', '4 May 31'],
    ['0000', '1 BC', '1 BC', '1 BC', '1 BC', '1 BC'],
  ])('%s', (text, ...expected) => {
    expect(styles.map((style) => formatDate(parseFuzzyDate(text)!, en, style))).toEqual(expected);
  });

  test('says it in full if no style is given', () => {
    expect(formatDate(parseFuzzyDate('2031-05-04')!, en)).toBe('4 May 2031');
  });
});

describe('days', () => {
  const day = parseDay('2031-01-01')!;

  test('in words, and their month, year and weekday', () => {
    expect([formatDay(day, en), formatMonth(day, en), formatYear(day, en), formatWeekday(day, en)]).toEqual([
      '1 January 2031',
      'January 2031',
      '2031',
      'Wednesday',
    ]);
  });

  test.each(['Pacific/Honolulu', 'Pacific/Kiritimati'])('are the same in the time zone %s', async (zone) => {
    vi.stubEnv('TZ', zone);
    vi.resetModules();
    const here = await import('./dates.ts');
    expect(here.formatDay(day, en, 'weekday')).toBe('Wednesday 1 January 2031');
    expect(here.formatMonth(day, en)).toBe('January 2031');
    vi.unstubAllEnvs();
  });
});

describe('htmlDate', () => {
  test.each([
    ['2031-05-04', '2031-05-04'],
    ['2031-05', '2031-05'],
    ['2031', '2031'],
    ['0000', undefined],
    ['2031-05~', undefined],
    ['2031?', undefined],
    ['2031-05-04/2031-05-06', undefined],
    ['2031-05-04/..', undefined],
  ])('%s is %s', (text, html) => {
    expect(htmlDate(parseFuzzyDate(text)!)).toBe(html);
  });
});
