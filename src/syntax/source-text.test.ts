import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shorten, SourceText } from './source-text.ts';

describe('SourceText', () => {
  const source = new SourceText('ab\n\nїf', 'a.md', 5);

  test.each([
    [0, '6:1'],
    [2, '6:3'],
    [3, '7:1'],
    [4, '8:1'],
    [5, '8:2'],
    [6, '8:3'],
  ])('offset %i is at %s of the file', (offset, place) => {
    const { line, column, file } = source.placeAt(offset);
    expect([file, `${line}:${column}`]).toEqual(['a.md', place]);
  });

  test('points of a tree count within the body', () => {
    expect(source.pointAt(4)).toEqual({ line: 3, column: 1, offset: 4 });
  });

  test('a line and column of the body are those of the file further down', () => {
    expect(source.placeOf(3, 2)).toEqual({ file: 'a.md', line: 8, column: 2 });
  });

  test('places agree with counting line ends', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', 'ї') });
    fc.assert(
      fc.property(text, fc.nat(), (body, number) => {
        const offset = number % (body.length + 1);
        const lines = body.slice(0, offset).split('\n');
        expect(new SourceText(body, 'a.md', 0).placeAt(offset)).toMatchObject({
          line: lines.length,
          column: lines.at(-1)!.length + 1,
        });
      }),
    );
  });
});

test('40 letters are shown whole, 41 are shortened', () => {
  expect(shorten(`${'x'.repeat(40)}\nnext`)).toBe('x'.repeat(40));
  expect(shorten('x'.repeat(41))).toBe(`${'x'.repeat(39)}…`);
});
