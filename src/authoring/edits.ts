import type { Place } from '../problem.ts';

/** A piece of one line of a file, and what takes its place. A length of 0 inserts. */
export interface Edit extends Place {
  length: number;
  text: string;
}

/**
 * The text with every edit made and all else as it was, line ends and a byte order mark included. Places count in the text as the
 * content is read, and edits do not overlap.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.slice(mark.length).split(/(?<=\r\n|\n|\r(?!\n))/);
  for (const { line, column, length, text: replacement } of [...edits].sort(laterFirst)) {
    const old = lines[line - 1] ?? '';
    const start = column - 1;
    lines[line - 1] = old.slice(0, start) + replacement.replaceAll('\n', lineEnd) + old.slice(start + length);
  }
  return mark + lines.join('');
}

function laterFirst(a: Edit, b: Edit): number {
  return b.line - a.line || b.column - a.column;
}
