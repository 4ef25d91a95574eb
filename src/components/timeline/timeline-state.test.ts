import { describe, expect, test } from 'vitest';
import { fits, formatTimelineState, readTimelineState, withFilter } from './timeline-state.ts';

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
  const found = { category: 'talks', side: 'norland sudmark', person: '' };

  test.each([
    ['', true],
    ['?side=sudmark', true],
    ['?side=sudmark&category=talks', true],
    ['?side=sudmark&category=vote', false],
    ['?side=sud', false],
    ['?person=ada-berg', false],
    ['?scenario=shared', false],
  ])('fits %j: %s', (search, expected) => {
    expect(fits(found, readTimelineState(search))).toBe(expected);
  });
});
