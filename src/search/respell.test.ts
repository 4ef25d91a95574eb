import { expect, test } from 'vitest';
import { respell } from './respell.ts';

test.each([
  ['Холмський', 'Ivan Kholmskyi', 'kholmskyi'],
  ['kholmsky', 'Ivan Kholmskyi', 'kholmskyi'],
  ['Kholmskij Iwan', 'Ivan Kholmskyi', 'kholmskyi ivan'],
  ['Ivan Kholmskyi', 'Ivan Kholmskyi', 'ivan kholmskyi'],
  ['kholmsky plan', 'Ivan Kholmskyi', 'kholmsky plan'],
  ['', 'Ivan Kholmskyi', ''],
])('%s is looked for in texts as in %s: %s', (query, title, expected) => {
  expect(respell(query, title)).toBe(expected);
});
