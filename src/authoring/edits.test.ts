import { expect, test } from 'vitest';
import { applyEdits } from './edits.ts';

const edit = (line: number, column: number, length: number, text: string) => ({
  file: 'content/a.md',
  line,
  column,
  length,
  text,
});

test('replaces and inserts, in any order of the edits', () => {
  const text = 'people: [ada, bo]\nsee [[ada]].\n';
  const edits = [edit(1, 10, 3, 'ada-berg'), edit(2, 7, 3, 'ada-berg'), edit(1, 15, 0, 'cy, ')];
  expect(applyEdits(text, edits)).toBe('people: [ada-berg, cy, bo]\nsee [[ada-berg]].\n');
});

test('keeps line ends and a byte order mark, and inserts lines with the same ends', () => {
  expect(applyEdits('\uFEFFa: b\r\nc: d\r\n', [edit(1, 1, 1, 'x'), edit(2, 1, 0, 'new: e\n')])).toBe(
    '\uFEFFx: b\r\nnew: e\r\nc: d\r\n',
  );
});

test('inserts after the last line', () => {
  expect(applyEdits('a: b\n', [edit(2, 1, 0, 'c: d\n')])).toBe('a: b\nc: d\n');
});
