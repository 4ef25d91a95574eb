import { describe, expect, test } from 'vitest';
import {
  countByFilter,
  fits,
  formatTimelineState,
  readFindable,
  readTimelineState,
  withFilter,
} from './timeline-state.ts';

const whole = { filters: {}, oldestFirst: false };

describe('the state of the timeline in an address', () => {
  test.each(['', '?category=talks', '?category=talks&side=norland&person=ada-berg&scenario=shared&order=oldest'])(
    '%j comes back as it was',
    (search) => {
      expect(formatTimelineState(readTimelineState(search))).toBe(search);
    },
  );

  test('has the same address whatever the order of its parts', () => {
    expect(formatTimelineState(readTimelineState('?side=norland&category=talks&other=1'))).toBe(
      '?category=talks&side=norland',
    );
  });

  test('leaves out what is empty', () => {
    expect(readTimelineState('?side=&order=newest')).toEqual(whole);
    expect(formatTimelineState(withFilter(readTimelineState('?side=norland'), 'side', ''))).toBe('');
  });
});

describe('an event', () => {
  const event = readFindable({ category: 'talks', side: 'norland sudmark', person: '' });

  test.each([
    ['', true],
    ['?side=sudmark', true],
    ['?side=sudmark&category=talks', true],
    ['?side=sudmark&category=vote', false],
    ['?side=sud', false],
    ['?person=ada-berg', false],
    ['?scenario=shared', false],
  ])('fits %j: %s', (search, expected) => {
    expect(fits(event, readTimelineState(search))).toBe(expected);
  });
});

describe('the number of events', () => {
  const events = [
    { category: 'talks', side: 'norland sudmark' },
    { category: 'talks', side: 'norland' },
    { category: 'vote', side: 'sudmark' },
    { category: 'vote' },
  ].map(readFindable);
  const count = (search: string, kind: 'category' | 'side') =>
    Object.fromEntries(countByFilter(events, readTimelineState(search), kind));

  test('is that with each value, and with none', () => {
    expect(count('', 'side')).toEqual({ '': 4, norland: 2, sudmark: 2 });
  });

  test('is of those that fit the filters of other kinds', () => {
    expect(count('?category=talks', 'side')).toEqual({ '': 2, norland: 2, sudmark: 1 });
    expect(count('?category=talks&side=sudmark', 'side')).toEqual({ '': 2, norland: 2, sudmark: 1 });
    expect(count('?category=talks&side=sudmark', 'category')).toEqual({ '': 2, talks: 1, vote: 1 });
  });
});
