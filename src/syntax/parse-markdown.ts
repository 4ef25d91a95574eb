import type { Root } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { demandFewSigns, demandShallow } from './limits.ts';

const features = { gfm: true, directive: true, frontmatter: false } as const;

/**
 * Parses Markdown (CommonMark, GFM, directives) to an mdast tree of plain objects with positions.
 *
 * Sätteri is a tenth of the cost of remark-parse with remark-gfm and remark-directive, and gives the same tree; a test holds the
 * two against each other, so that remark-parse can take its place in this function. Throws an `ExcessError` for what is beyond the limits.
 */
export function parseMarkdown(text: string): Root {
  demandFewSigns(text, 'md');
  return makePlain(markdownToMdast(text, { features }) as unknown as Root);
}

/** Parses MDX likewise. Throws an `MdxSyntaxError` where the text is not MDX. Nothing of the text is run. */
export function parseMdx(text: string): Root {
  demandFewSigns(text, 'mdx');
  return makePlain(readMdx(text));
}

function readMdx(text: string): Root {
  try {
    return mdxToMdast(text, { features }) as unknown as Root;
  } catch (error) {
    throw new MdxSyntaxError(error);
  }
}

/** Text that is not MDX: `line` and `column` count from the start of the text. */
export class MdxSyntaxError extends Error {
  line: number;
  column: number;

  constructor(cause: unknown) {
    const text = cause instanceof Error ? cause.message : String(cause);
    const match = /^(\d+):(\d+)(?:-\d+:\d+)?: (.*?)(?: \(mdx[^)]*\))?$/s.exec(text);
    super(match?.[3] ?? text, { cause });
    this.line = Number(match?.[1] ?? 1);
    this.column = Number(match?.[2] ?? 1);
  }
}

/** Sätteri builds its objects when they are read; the steps that change the tree need all of them there. */
function makePlain(tree: Root): Root {
  demandShallow(tree);
  return JSON.parse(JSON.stringify(tree)) as Root;
}
