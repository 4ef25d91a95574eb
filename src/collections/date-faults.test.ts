import { expect, test } from 'vitest';
import { describeDateFault } from './date-faults.ts';

test.each([
  ['2031-13-04', 'there is no month 13'],
  ['2031-00', 'there is no month 00'],
  ['2031-06-31', '2031-06 has 30 days, and no day 31'],
  ['2031-02-29?', '2031-02 has 28 days, and no day 29'],
  ['2031-05-04/2031-13', 'there is no month 13'],
  ['2031-05-06/2031-05-04', 'it ends before it begins'],
  ['2031-05-04/5 May', '`5 May` is none'],
  ['../2031-05-04', '`..` is none'],
  ['4 May 2031', undefined],
  ['2031-5-4', undefined],
  ['2031/05/04', undefined],
])('of %j it says which part is wrong: %s', (text, expected) => {
  expect(describeDateFault(text)).toBe(expected);
});
