import type { Place } from '../problem.ts';

/** A body as text, with the way from an offset in it to a place in its file. */
export class SourceText {
  readonly text: string;
  readonly #file: string;
  readonly #lineOffset: number;
  #lineStarts: number[] | undefined;

  constructor(text: string, file: string, lineOffset: number) {
    this.text = text;
    this.#file = file;
    this.#lineOffset = lineOffset;
  }

  placeAt(offset: number): Place {
    this.#lineStarts ??= findLineStarts(this.text);
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#lineStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { file: this.#file, line: low + 1 + this.#lineOffset, column: offset - this.#lineStarts[low]! + 1 };
  }

  /** The same as a point of a syntax tree, counted within the body. */
  pointAt(offset: number): { line: number; column: number; offset: number } {
    const { line, column } = this.placeAt(offset);
    return { line: line - this.#lineOffset, column, offset };
  }

  /** The place of a line and column of the body. */
  placeOf(line: number, column: number): Place {
    return { file: this.#file, line: line + this.#lineOffset, column };
  }
}

/** The first line of a text, at most 40 characters of it, for a message. */
export function shorten(text: string): string {
  const line = text.split('\n')[0] ?? '';
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
