import type { PhrasingContent, Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { decodeString } from 'micromark-util-decode-string';
import type { Node, Parent } from 'unist';
import { problem, type Problem } from '../problem.ts';
import { parseCitation } from './citation.ts';
import { parseEntityLink } from './entity-link.ts';
import type { SourceText } from './source-text.ts';

/**
 * Finds `[[…]]` and `[@…]` in the text of a tree and puts nodes of their own in place.
 * Text directives that nobody claims (the `:30` of `10:30`) become the text that the author wrote. Changes the tree.
 */
export function readInlineNotation(tree: Root, source: SourceText): Problem[] {
  const problems: Problem[] = [];
  visit(tree, false);
  return problems;

  function visit(parent: Parent, insideLink: boolean): void {
    if (insideLink ? parent.children.some(isTextDirective) : parent.children.some((child) => needsReading(child, source.text))) {
      parent.children = readChildren(parent.children, insideLink);
    }
    for (const child of parent.children) {
      if ('children' in child) visit(child as Parent, insideLink || child.type === 'link' || child.type === 'linkReference');
    }
  }

  function readChildren(children: Node[], insideLink: boolean): Node[] {
    const result: Node[] = [];
    for (let index = 0; index < children.length; ) {
      const run = runFrom(children, index);
      if (run.length === 0) {
        result.push(children[index]!);
        index += 1;
      } else {
        result.push(...readRun(startOf(run[0]!), endOf(run.at(-1)!), insideLink));
        index += run.length;
      }
    }
    return result;
  }

  function readRun(start: number, end: number, insideLink: boolean): PhrasingContent[] {
    const nodes: PhrasingContent[] = [];
    const raw = source.text.slice(start, end);
    let textStart = 0;
    for (const match of insideLink ? [] : raw.matchAll(opening)) {
      const at = match.index;
      if (at < textStart || isEscaped(raw, at)) continue;
      const node = readNotation(raw, at, start);
      if (!node) continue;
      pushText(nodes, raw, textStart, at, start);
      nodes.push(node.content);
      textStart = at + node.length;
    }
    pushText(nodes, raw, textStart, raw.length, start);
    return nodes;
  }

  function readNotation(raw: string, at: number, start: number): { content: PhrasingContent; length: number } | undefined {
    const isLink = raw.startsWith('[[', at);
    const close = isLink ? ']]' : ']';
    const innerStart = at + (isLink ? 2 : 1);
    const end = raw.indexOf(close, innerStart);
    const inner = raw.slice(innerStart, end);
    const length = end + close.length - at;
    const position = { start: source.pointAt(start + at), end: source.pointAt(start + at + length) };
    if (end >= 0 && isLink) {
      const link = parseEntityLink(decodeText(inner));
      if (link) return { content: { ...link, position }, length };
    } else if (end >= 0) {
      const items = parseCitation(inner, start + innerStart);
      if (items) return { content: { type: 'citation', items, position }, length };
    }
    problems.push(isLink ? brokenLink(source, start + at) : brokenCitation(source, start + at));
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

function needsReading(node: Node, text: string): boolean {
  if (isTextDirective(node)) return true;
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

/** What a piece of source says as text: escapes and character references decoded, marks of quotations and lists at line starts gone. */
function decodeText(raw: string): string {
  return decodeString(raw.replace(/[ \t]*\n[ \t>]*/g, '\n'));
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

function brokenLink(source: SourceText, offset: number): Problem {
  return problem('broken-notation', source.placeAt(offset), 'Unexpected `[[` without a link, expected `[[id]]` or `[[id|label]]`.', 'Write `\\[[` if you mean the signs themselves.');
}

function brokenCitation(source: SourceText, offset: number): Problem {
  return problem('broken-notation', source.placeAt(offset), 'Unexpected `[@` without a citation, expected `[@source]`, `[@source, p. 2]` or `[@a; @b]`.', 'Write `\\[@` if you mean the signs themselves.');
}
