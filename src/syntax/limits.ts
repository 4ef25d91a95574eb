import type { Node, Parent } from 'unist';

/** A text that would take too long to read, or more room than there is. No text for readers comes near. */
export class ExcessError extends Error {
  /** Where it begins in the text. */
  readonly offset: number;
  readonly hint: string;

  constructor(message: string, hint: string, offset: number) {
    super(message);
    this.offset = offset;
    this.hint = hint;
  }
}

/** How deep the parts of a text (lists, quotations, emphasis and the like) may stand within each other. */
export const maxDepth = 100;

/** How many signs that can begin emphasis, a link, a tag, braces or a directive a paragraph may have. */
export const maxSigns = 2_000;

const signs = /[*_~<{[:]/g;

/** More marks of lists and quotations at the start of a line than there may be levels. */
const tooManyMarks = new RegExp(`^(?:[ \\t]*(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]))){${maxDepth + 1}}`);

/**
 * Throws an `ExcessError` for a text that must not be given to a parser. Parsers compare each such sign with those before in its
 * paragraph, so that the time grows with the square of their number; in MDX a tag or a brace is open until it is closed, however far.
 */
export function demandFewSigns(text: string, format: 'md' | 'mdx'): void {
  const opened = format === 'mdx' ? (text.match(/[<{]/g)?.length ?? 0) : 0;
  if (opened > maxSigns) throw tooManySigns('text', 0);
  let lineStart = 0;
  let paragraph = { start: 0, count: 0 };
  for (const line of text.split('\n')) {
    if (tooManyMarks.test(line)) throw tooDeep(lineStart);
    const nextLine = lineStart + line.length + 1;
    if (/^[ \t>]*$/.test(line)) paragraph = { start: nextLine, count: 0 };
    else paragraph.count += line.match(signs)?.length ?? 0;
    if (paragraph.count > maxSigns) throw tooManySigns('paragraph', paragraph.start);
    lineStart = nextLine;
  }
}

/** Throws an `ExcessError` for a tree too deep for functions that call themselves for what is within a node. */
export function demandShallow(tree: Node): void {
  let level: Node[] = [tree];
  for (let depth = 0; level[0]; depth += 1) {
    if (depth > maxDepth) throw tooDeep(level[0].position?.start.offset ?? 0);
    level = level.flatMap((node) => ('children' in node ? (node as Parent).children : []));
  }
}

function tooDeep(offset: number): ExcessError {
  return new ExcessError(
    `Unexpected nesting, expected at most ${maxDepth} levels of lists, quotations, emphasis and the like.`,
    'Take it out of some of them.',
    offset,
  );
}

function tooManySigns(where: 'paragraph' | 'text', offset: number): ExcessError {
  return new ExcessError(
    `Unexpected number of signs such as \`*\`, \`_\`, \`[\`, \`:\`, \`<\` and \`{\` in a ${where}, expected at most ${maxSigns}.`,
    where === 'paragraph' ? 'Part it with empty lines.' : 'Write the page as .md, where these signs need no end.',
    offset,
  );
}
