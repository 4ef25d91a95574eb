import { expect, test } from 'vitest';
import { exampleEntry } from '../example-entry.ts';
import { fixDates } from './dates.ts';

const event = (date: string) => exampleEntry('events', { date });

test.each([
  ['2031-5-4', '2031-05-04'],
  ['2031/5/4', '2031-05-04'],
  ['2031.05.4', '2031-05-04'],
  ['2031-5', '2031-05'],
  ['2031/5~', '2031-05~'],
  ['"2031-5-4"', '"2031-05-04"'],
  ['2031-5-4 # by the Gazette', '2031-05-04 # by the Gazette'],
])('%s becomes %s', (before, after) => {
  expect(fixDates(event(before), 'events')).toBe(event(after));
});

test.each([
  '2031-05-04',
  '2031',
  '5/4/2031',
  '2031-5-40',
  '2031-13-1',
  '4 May 2031',
  '2031-5/4',
  '2031-5-4/2031-5-6',
  '31-5-4',
])('%s stays: it is right, or nobody can know what it means', (date) => {
  expect(fixDates(event(date), 'events')).toBe(event(date));
});

test('completes every date of an entry, in lists and braces too', () => {
  const before = exampleEntry('people', {
    born: '1980-1-2',
    affiliations: '[{ role: Pilot, from: 2030-1, to: 2031/2/3 }]',
    changes: '\n  - { date: 2031-6-1, level: minor, note: On 2031-6-1. }',
  });
  expect(fixDates(before, 'people')).toBe(
    exampleEntry('people', {
      born: '1980-01-02',
      affiliations: '[{ role: Pilot, from: 2030-01, to: 2031-02-03 }]',
      changes: '\n  - { date: 2031-06-01, level: minor, note: On 2031-6-1. }',
    }),
  );
});

test('leaves the body, and text that only looks like a date', () => {
  const text = exampleEntry('events', { title: '2031-5-4', summary: '|\n  date: 2031-5-4' }, 'date: 2031-5-4');
  expect(fixDates(text, 'events')).toBe(text);
});

test('leaves YAML that cannot be read', () => {
  const text = exampleEntry('events', { title: 'Talks: the first day', date: '2031-5-4' });
  expect(fixDates(text, 'events')).toBe(text);
});
