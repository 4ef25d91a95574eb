import { expect, test } from 'vitest';
import { en } from '../words/en.ts';
import { capitalize } from './capitalize.ts';

test.each([
  ['state body', 'State body'],
  ['état', 'État'],
  ['держава', 'Держава'],
  ['საბჭო', 'საბჭო'],
  ['評議会', '評議会'],
  ['', ''],
])('%s is %s where it stands alone', (text, capital) => {
  expect(capitalize(text, en)).toBe(capital);
});
