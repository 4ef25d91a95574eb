import type { Problem } from '../problem.ts';

const width = 100;

/**
 * The line of a file that a problem is about, with a mark under its column:
 *
 *     14 | Read about [[ada-lovelase]] in the
 *        |            ^
 *
 * Empty if the file has no such line. A long line is cut around the column.
 */
export function codeFrame({ line, column }: Pick<Problem, 'line' | 'column'>, text: string): string {
  const source = text.split('\n')[line - 1]?.replaceAll('\t', ' ');
  if (!source?.trim()) return '';
  const start = Math.max(0, Math.min(column - 1 - width / 2, source.length - width));
  const cut = source.slice(start, start + width);
  const shown = `${start > 0 ? '…' : ''}${cut}${start + width < source.length ? '…' : ''}`;
  const offset = column - 1 - start + (start > 0 ? 1 : 0);
  const number = String(line);
  return `${number} | ${shown}\n${' '.repeat(number.length)} | ${' '.repeat(offset)}^`;
}
