import { describe, expect, test } from 'vitest';
import { codeFrame } from './code-frame.ts';

/** The frame for a mark `^` in a text; the mark is taken out. */
function frameAt(marked: string, line = 7): string {
  const text = marked.replace('^', '');
  return codeFrame({ line, column: marked.indexOf('^') + 1 }, text);
}

describe('a code frame', () => {
  test('marks the column', () => {
    expect(frameAt('Read about ^[[ada-lovelase]].')).toBe(
      ['7 | Read about [[ada-lovelase]].', '  |            ^'].join('\n'),
    );
  });

  test('keeps the bar straight below longer numbers', () => {
    expect(frameAt('^a', 120)).toBe(['120 | a', '    | ^'].join('\n'));
  });

  test('shows a tab as one space, as columns count it', () => {
    expect(frameAt('\ta:\t^b')).toBe(['7 |  a: b', '  |     ^'].join('\n'));
  });

  test('counts wide characters as two columns and marks on letters as none', () => {
    expect(frameAt('東京 ^x')).toBe(['7 | 東京 x', '  |      ^'].join('\n'));
    expect(frameAt('😀 ^x')).toBe(['7 | 😀 x', '  |    ^'].join('\n'));
    expect(frameAt('e\u0301 ^x')).toBe(['7 | e\u0301 x', '  |   ^'].join('\n'));
    expect(frameAt('Київ ^x')).toBe(['7 | Київ x', '  |      ^'].join('\n'));
  });

  test('a line of 100 characters is whole, one of 101 is cut', () => {
    expect(frameAt(`^${'a'.repeat(100)}`)).toBe(`7 | ${'a'.repeat(100)}\n  | ^`);
    expect(frameAt(`^${'a'.repeat(101)}`)).toBe(`7 | ${'a'.repeat(100)}…\n  | ^`);
  });

  test('a long line is cut around the column', () => {
    expect(frameAt(`${'a'.repeat(200)}^b${'c'.repeat(200)}`)).toBe(
      [`7 | …${'a'.repeat(50)}b${'c'.repeat(49)}…`, `  | ${' '.repeat(51)}^`].join('\n'),
    );
    expect(frameAt(`${'a'.repeat(200)}^`)).toBe([`7 | …${'a'.repeat(100)}`, `  | ${' '.repeat(101)}^`].join('\n'));
  });

  test('a long line is never cut within a character', () => {
    for (let length = 90; length < 110; length += 1) {
      const frame = frameAt(`${'😀'.repeat(length)}x^${'😀'.repeat(length)}`);
      expect(frame.isWellFormed()).toBe(true);
    }
  });

  test('a place behind the end of the line is marked there', () => {
    expect(frameAt('ab^')).toBe(['7 | ab', '  |   ^'].join('\n'));
  });

  test('characters that act are shown, and act no more', () => {
    expect(frameAt('a\u001b[31m\u202e^b')).toBe(['7 | a\ufffd[31m\ufffdb', '  |        ^'].join('\n'));
  });

  test.each(['', '   ', '---', '--- '])('there is none for %j', (text) => {
    expect(codeFrame({ line: 1, column: 1 }, text)).toBe('');
  });
});
