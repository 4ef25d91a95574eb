import type { PhrasingContent, Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { decodeString } from 'micromark-util-decode-string';
import type { Node, Parent } from 'unist';
import { problem, type Problem } from '../problem.ts';
import { parseCitation } from './citation.ts';
import { parseEntityLink } from './entity-link.ts';
import type { SourceText } from './source-text.ts';

/** What a piece of text stands in. */
interface Surroundings {
  /** A link that the author wrote in brackets, or one that GFM made of a bare address. */
  link?: 'written' | 'bare';
  /** A cell of a table, where a bar ends the cell. */
  cell?: boolean;
  /** How many quotations are around it: so many `>` may stand before each of its lines. */
  quotes: number;
}

/**
 * Finds `[[…]]` and `[@…]` in the text of a tree and puts nodes of their own in place. Within a link they are a problem.
 * Text directives that nobody claims (the `:30` of `10:30`) become the text that the author wrote. Changes the tree.
 */
export function readInlineNotation(tree: Root, source: SourceText): Problem[] {
  const problems: Problem[] = [];
  visit(tree, { quotes: 0 });
  return problems;

  function visit(parent: Parent, around: Surroundings): void {
    const { children } = parent;
    if (
      children.some(isTextDirective) ||
      (around.link !== 'bare' && children.some((child) => holdsNotation(child, source.text)))
    ) {
      parent.children = readChildren(children, around);
    }
    for (const child of parent.children)
      if ('children' in child) visit(child as Parent, enter(child, around, source.text));
  }

  function readChildren(children: Node[], around: Surroundings): Node[] {
    const result: Node[] = [];
    for (let index = 0; index < children.length;) {
      const run = runFrom(children, index);
      if (run.length === 0) {
        result.push(children[index]!);
        index += 1;
      } else {
        result.push(...readRun(startOf(run[0]!), endOf(run.at(-1)!), around));
        index += run.length;
      }
    }
    return result;
  }

  function readRun(start: number, end: number, { link, quotes, cell }: Surroundings): PhrasingContent[] {
    const nodes: PhrasingContent[] = [];
    const raw = blankQuoteMarks(source.text.slice(start, end), quotes);
    let textStart = 0;
    for (const match of link === 'bare' ? [] : raw.matchAll(opening)) {
      const at = match.index;
      if (at < textStart || isEscaped(raw, at)) continue;
      if (link) {
        problems.push(notationInLink(source, start + at, match[0]));
        continue;
      }
      const node = readNotation(raw, at, start, cell);
      if (!node) continue;
      pushText(nodes, raw, textStart, at, start);
      nodes.push(node.content);
      textStart = at + node.length;
    }
    pushText(nodes, raw, textStart, raw.length, start);
    return nodes;
  }

  function readNotation(
    raw: string,
    at: number,
    start: number,
    cell = false,
  ): { content: PhrasingContent; length: number } | undefined {
    const isLink = raw.startsWith('[[', at);
    const close = isLink ? ']]' : ']';
    const innerStart = at + (isLink ? 2 : 1);
    const end = raw.indexOf(close, innerStart);
    const inner = raw.slice(innerStart, end);
    const length = end + close.length - at;
    const position = { start: source.pointAt(start + at), end: source.pointAt(start + at + length) };
    if (end >= 0 && isLink && !inner.includes('[[')) {
      const link = parseEntityLink(decodeText(inner));
      if (link) return { content: { ...link, position }, length };
    } else if (end >= 0 && !isLink) {
      const items = parseCitation(inner, start + innerStart);
      if (items) return { content: { type: 'citation', items, position }, length };
    }
    problems.push(isLink ? brokenLink(source, start + at, cell) : brokenCitation(source, start + at));
    return undefined;
  }

  function pushText(nodes: PhrasingContent[], raw: string, from: number, to: number, start: number): void {
    if (from >= to) return;
    nodes.push({
      type: 'text',
      value: decodeText(raw.slice(from, to)),
      position: { start: source.pointAt(start + from), end: source.pointAt(start + to) },
    });
  }
}

const opening = /\[\[|\[@/g;

function enter(node: Node, around: Surroundings, text: string): Surroundings {
  if (node.type === 'blockquote') return { ...around, quotes: around.quotes + 1 };
  if (node.type === 'tableCell') return { ...around, cell: true };
  if (node.type === 'link' || node.type === 'linkReference')
    return { ...around, link: text[startOf(node)] === '[' ? 'written' : 'bare' };
  return around;
}

function holdsNotation(node: Node, text: string): boolean {
  if (node.type !== 'text') return false;
  const raw = text.slice(startOf(node), endOf(node));
  return raw.includes('[[') || raw.includes('[@');
}

function isTextDirective(node: Node): node is TextDirective {
  return node.type === 'textDirective';
}

/** The neighbours from an index on that were one piece of text for the author. */
function runFrom(children: Node[], index: number): Node[] {
  let end = index;
  while (end < children.length && (children[end]!.type === 'text' || isTextDirective(children[end]!))) end += 1;
  return children.slice(index, end);
}

/** Puts spaces in place of the `>` of quotations at line starts, so that offsets stay as they are. */
function blankQuoteMarks(raw: string, quotes: number): string {
  if (quotes === 0) return raw;
  const marks = new RegExp(`\\n(?:[ \\t]*>){1,${quotes}}`, 'g');
  return raw.replace(marks, (found) => `\n${' '.repeat(found.length - 1)}`);
}

/** What a piece of source says as text: escapes and character references decoded, the space around line ends gone. */
function decodeText(raw: string): string {
  const lines = raw.split('\n');
  const last = lines.length - 1;
  return decodeString(lines.map((line, index) => trimSpaces(line, index > 0, index < last)).join('\n'));
}

// A regular expression would look at a long run of spaces from each of them.
function trimSpaces(line: string, atStart: boolean, atEnd: boolean): string {
  let start = 0;
  let end = line.length;
  while (atStart && start < end && isSpace(line[start])) start += 1;
  while (atEnd && end > start && isSpace(line[end - 1])) end -= 1;
  return line.slice(start, end);
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

function isEscaped(raw: string, at: number): boolean {
  let slashes = 0;
  while (raw[at - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

function startOf(node: Node): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Node): number {
  return node.position?.end.offset ?? 0;
}

function brokenLink(source: SourceText, offset: number, cell: boolean): Problem {
  const label = cell ? 'In a table write `[[id\\|label]]`.' : 'A label is plain words, without emphasis or code.';
  return problem(
    'broken-notation',
    source.placeAt(offset),
    'Unexpected `[[` without a link, expected `[[id]]` or `[[id|label]]`.',
    `${label} Write \`\\[[\` if you mean the signs themselves.`,
  );
}

function brokenCitation(source: SourceText, offset: number): Problem {
  return problem(
    'broken-notation',
    source.placeAt(offset),
    'Unexpected `[@` without a citation, expected `[@source]`, `[@source, p. 2]` or `[@a; @b]`.',
    'A locator is plain words, without emphasis, code or an address. Write `\\[@` if you mean the signs themselves.',
  );
}

function notationInLink(source: SourceText, offset: number, sign: string): Problem {
  return problem(
    'broken-notation',
    source.placeAt(offset),
    `Unexpected \`${sign}\` within a link, expected plain words.`,
    `Put it beside the link. Write \`\\${sign}\` if you mean the signs themselves.`,
  );
}
