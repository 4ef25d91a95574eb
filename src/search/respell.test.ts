import { expect, test } from 'vitest';
import { respell } from './respell.ts';

test.each([
  ['Холмський', 'Ivan Kholmskyi', 'Kholmskyi'],
  ['kholmsky', 'Ivan Kholmskyi', 'Kholmskyi'],
  ['Kholmskij Iwan', 'Ivan Kholmskyi', 'Kholmskyi Ivan'],
  ['ivan kholmskyi', 'Ivan Kholmskyi', 'Ivan Kholmskyi'],
  ['lodz', 'Port of Łódź', 'Łódź'],
  ['Pavlos', 'Παύλος', 'Παύλος'],
  ['kholmsky plan', 'Ivan Kholmskyi', 'kholmsky plan'],
  ['', 'Ivan Kholmskyi', ''],
])('%s is looked for in texts as in %s: %s', (query, title, expected) => {
  expect(respell(query, title)).toBe(expected);
});
