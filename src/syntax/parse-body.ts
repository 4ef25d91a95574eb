import type { Root } from 'mdast';
import type { Entry } from '../collections/entry.ts';
import { problem, type Problem } from '../problem.ts';
import { readDirectives } from './directives.ts';
import { readFigures } from './figures.ts';
import { readInlineNotation } from './inline-notation.ts';
import { ExcessError } from './limits.ts';
import { findMdxRefusals } from './mdx.ts';
import { MdxSyntaxError, parseMarkdown, parseMdx } from './parse-markdown.ts';
import { findRefusals, unlinkBareEmail } from './refusals.ts';
import { SourceText } from './source-text.ts';

/** A parsed body. The same tree serves mentions, checks and rendering. */
export interface Body {
  tree: Root;
  source: SourceText;
  problems: Problem[];
}

/** Parses the body of an entry: Markdown with Parley's notation. Offsets in the tree are offsets in the body. */
export function parseBody(entry: Pick<Entry, 'body' | 'file' | 'bodyLineOffset' | 'format'>): Body {
  const source = new SourceText(entry.body, entry.file, entry.bodyLineOffset);
  const { tree, problems: unread } = parseText(entry, source);
  const inDirectives = readDirectives(tree, source);
  readFigures(tree, source);
  unlinkBareEmail(tree, source);
  const problems = [
    ...unread,
    ...inDirectives,
    ...readInlineNotation(tree, source),
    ...findRefusals(tree, source),
    ...(entry.format === 'mdx' ? findMdxRefusals(tree, source) : []),
  ];
  return { tree, source, problems };
}

function parseText({ body, format }: Pick<Entry, 'body' | 'format'>, source: SourceText): Omit<Body, 'source'> {
  try {
    return { tree: format === 'md' ? parseMarkdown(body) : parseMdx(body), problems: [] };
  } catch (error) {
    return { tree: { type: 'root', children: [] }, problems: [describeFailure(error, source)] };
  }
}

function describeFailure(error: unknown, source: SourceText): Problem {
  if (error instanceof ExcessError) {
    return problem('unsupported-markdown', source.placeAt(error.offset), error.message, error.hint);
  }
  if (!(error instanceof MdxSyntaxError)) throw error;
  return problem(
    'invalid-mdx',
    source.placeOf(error.line, error.column),
    `${error.message.startsWith('Unexpected') ? '' : 'Unexpected MDX: '}${error.message.replace(/\.?$/, '.')}`,
    'Write `\\<` or `\\{` if you mean the sign itself.',
  );
}
