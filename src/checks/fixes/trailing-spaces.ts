import { isDeepStrictEqual } from 'node:util';
import type { Root } from 'mdast';
import { splitFrontMatter } from '../../collections/read-file.ts';
import { ExcessError } from '../../syntax/limits.ts';
import { parseMarkdown } from '../../syntax/parse-markdown.ts';
import { walk } from '../../syntax/walk.ts';
import { valueOf } from './front-matter-text.ts';

/** Removes spaces and tabs at the ends of lines, but for those that mean something: line breaks, code, texts of several lines. */
export function fixTrailingSpaces(text: string): string {
  const bodyLength = splitFrontMatter('', text)?.body.length;
  if (bodyLength === undefined) return text;
  const start = text.length - bodyLength;
  return trimHead(text.slice(0, start)) + trimBody(text.slice(start));
}

function trimHead(head: string): string {
  const trimmed = trimLines(head);
  return isDeepStrictEqual(headValue(trimmed), headValue(head)) ? trimmed : head;
}

function headValue(head: string): unknown {
  return valueOf(splitFrontMatter('', head)?.frontMatter.text ?? '');
}

/** A body beyond the limits stays as it is: what is wrong with it comes first. */
function trimBody(body: string): string {
  try {
    return trimParsed(body);
  } catch (error) {
    if (error instanceof ExcessError) return body;
    throw error;
  }
}

function trimParsed(body: string): string {
  const tree = parseMarkdown(body);
  const kept = findKept(tree);
  const trimmed = trimLines(body, (offset) => kept.some(([start, end]) => start <= offset && offset < end));
  return contentOf(parseMarkdown(trimmed)) === contentOf(tree) ? trimmed : body;
}

const spacesMatter = new Set(['code', 'inlineCode', 'break', 'html']);

/** Where spaces at the end of a line belong to the text, from and to offsets. */
function findKept(tree: Root): [number, number][] {
  const kept: [number, number][] = [];
  walk(tree, ({ type, position }) => {
    if (spacesMatter.has(type)) kept.push([position?.start.offset ?? 0, position?.end.offset ?? 0]);
  });
  return kept;
}

/** A tree as text, without the places, which trimming moves, and the spaces before line ends, which nobody sees. */
function contentOf(tree: Root): string {
  return JSON.stringify(tree, (key, value: unknown) => {
    if (key === 'position') return undefined;
    return key === 'value' && typeof value === 'string' ? trimLines(value) : value;
  });
}

function trimLines(text: string, isKept: (offset: number) => boolean = () => false): string {
  let offset = 0;
  const lines = text.split('\n').map((line) => {
    const length = lengthWithoutSpaces(line);
    const spaces = offset + length;
    offset += line.length + 1;
    return length === line.length || isKept(spaces) ? line : line.slice(0, length);
  });
  return lines.join('\n');
}

// A regular expression would look at a long run of spaces from each of them.
function lengthWithoutSpaces(line: string): number {
  let length = line.length;
  while (line[length - 1] === ' ' || line[length - 1] === '\t') length -= 1;
  return length;
}
