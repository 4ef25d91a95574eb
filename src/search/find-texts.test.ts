import { describe, expect, test } from 'vitest';
import { pagefindFilters } from './find-texts.ts';
import { readQueryState } from './query-state.ts';

const days = ['2031-05-04', '2031-05-05', '2031-06-01'];
const filtersOf = (address: string) => pagefindFilters(readQueryState(address), days);

describe('filters for the text search', () => {
  test('are those that are chosen', () => {
    expect(filtersOf('?q=port&collection=Events&place=Lindholm')).toEqual({ collection: 'Events', place: 'Lindholm' });
  });

  test.each([
    ['?from=2031-05-05', ['2031-05-05', '2031-06-01']],
    ['?to=2031-05-05', ['2031-05-04', '2031-05-05']],
    ['?from=2031-05-05&to=2031-05-31', ['2031-05-05']],
  ])('make a list of days out of %s', (address, any) => {
    expect(filtersOf(address)).toEqual({ day: { any } });
  });

  test('let nothing through if no page has a day in the range', () => {
    expect(filtersOf('?from=2032-01-01')).toEqual({ day: { any: ['none'] } });
  });
});
