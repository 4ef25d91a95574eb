import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { tableCsv, type Cell } from './csv.ts';

const cell = (value: Cell) => {
  const text = tableCsv({ value: (row: Cell) => row }, [value]);
  return parse(text, { bom: true })[1]![0];
};

test('what a table holds comes out of it again', () => {
  const rows = [
    { name: 'Ada "the port" Berg', note: 'one, two; three' },
    { name: 'Ада Берґ', note: '' },
  ];
  const text = tableCsv({ name: ({ name }: (typeof rows)[number]) => name, note: ({ note }) => note }, rows);
  expect(parse(text, { bom: true, columns: true })).toEqual(rows);
});

test('lines end as RFC 4180 says, and a row is a line whatever breaks its texts have', () => {
  const text = tableCsv({ value: (row: string) => row }, ['one\ntwo\r\nthree', 'four']);
  expect(text).toBe('\uFEFFvalue\r\none two three\r\nfour\r\n');
});

test.each(['=1+1', '+49 30', '-1 day', '@quay', '＝1+1', '\t=1+1', ' =1+1'])(
  'a spreadsheet does not run %j',
  (formula) => {
    expect(cell(formula)).toBe(`'${formula.trim()}`);
  },
);

test('a list cannot begin with a formula either', () => {
  expect(cell(['=1+1', 'two'])).toBe("'=1+1; two");
});

test('numbers below zero stay numbers', () => {
  expect(cell(-24.9)).toBe('-24.9');
});

test('yes and no are words, nothing is an empty cell', () => {
  expect([true, false, undefined].map(cell)).toEqual(['yes', 'no', '']);
});
