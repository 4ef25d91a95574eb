import type { Problem } from '../problem.ts';
import { makeVisible } from './visible-text.ts';

const width = 100;

/**
 * The line of a file that a problem is about, with a mark under its column:
 *
 *     14 | Read about [[ada-lovelase]] in the
 *        |            ^
 *
 * Empty for a line that says nothing: an empty one, or the `---` at which problems of a whole file stand. A long line is cut around
 * the column.
 */
export function codeFrame({ line, column }: Pick<Problem, 'line' | 'column'>, text: string): string {
  if (/^-*\s*$/.test(text)) return '';
  const { start, end } = cutAround(text, column - 1);
  const show = (from: number, to: number) => makeVisible(text.slice(from, to).replaceAll('\t', ' '));
  const before = (start > 0 ? '…' : '') + show(start, column - 1);
  const after = show(column - 1, end) + (end < text.length ? '…' : '');
  const number = String(line);
  return `${number} | ${before}${after}\n${' '.repeat(number.length)} | ${' '.repeat(columnsOf(before))}^`;
}

/** The part of a line around an offset, without halves of characters. */
function cutAround(line: string, offset: number): { start: number; end: number } {
  const start = Math.max(0, Math.min(offset - width / 2, line.length - width));
  const end = Math.min(start + width, line.length);
  return {
    start: isWithinCharacter(line, start) ? start - 1 : start,
    end: isWithinCharacter(line, end) ? end + 1 : end,
  };
}

function isWithinCharacter(line: string, offset: number): boolean {
  return /[\ud800-\udbff]/.test(line[offset - 1] ?? '') && /[\udc00-\udfff]/.test(line[offset] ?? '');
}

/** How many columns of a terminal a text takes: Chinese, Japanese and Korean signs and emoji take two, marks on letters none. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += noColumn.test(character) ? 0 : twoColumns.test(character) ? 2 : 1;
  return columns;
}

const noColumn = /[\p{M}\u200c\u200d\u{e0020}-\u{e007f}]/u;
const twoColumns =
  /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
