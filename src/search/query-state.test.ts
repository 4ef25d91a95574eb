import { describe, expect, test } from 'vitest';
import { formatQueryState, hasFilters, readQueryState, withValue } from './query-state.ts';

describe('the address of a search', () => {
  test.each([
    '',
    '?q=harbour',
    '?q=harbour&exact=1',
    '?q=harbour&collection=Events&category=Talks&side=Port&person=Ada+Berg&place=Lindholm',
    '?q=harbour&from=2031-05-01&to=2031-05-31&order=newest',
    '?person=Ada+Berg&order=oldest',
  ])('%s is the same after it was read', (address) => {
    expect(formatQueryState(readQueryState(address))).toBe(address);
  });

  test('loses what has no meaning', () => {
    expect(formatQueryState(readQueryState('?q=+&exact=1&from=May&to=2031-5-1&order=size&colour=red'))).toBe('');
  });

  test('says whether results are narrowed down', () => {
    expect(hasFilters(readQueryState('?q=harbour&order=newest'))).toBe(false);
    expect(hasFilters(readQueryState('?q=harbour&collection=Events'))).toBe(true);
    expect(hasFilters(readQueryState('?q=harbour&to=2031-05-31'))).toBe(true);
  });
});

test.each([
  ['?q=a', 'place', 'Lindholm', '?q=a&place=Lindholm'],
  ['?q=a&place=Lindholm', 'place', '', '?q=a'],
  ['?q=a&from=2031-05-01', 'to', '2031-05-31', '?q=a&from=2031-05-01&to=2031-05-31'],
  ['?q=a&from=2031-05-01&to=2031-05-31', 'from', '', '?q=a&to=2031-05-31'],
  ['?q=a', 'colour', 'red', '?q=a'],
])('%s with %s %s is %s', (address, name, value, expected) => {
  expect(formatQueryState(withValue(readQueryState(address), name, value))).toBe(expected);
});
