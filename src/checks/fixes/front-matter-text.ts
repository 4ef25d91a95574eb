import { parseYaml } from '../../collections/front-matter.ts';
import { splitFrontMatter } from '../../collections/read-file.ts';

/** Changes the front matter of an entry's text with a function; the rest stays. Text without front matter stays as it is. */
export function changeFrontMatter(text: string, change: (frontMatter: string) => string): string {
  const split = splitFrontMatter('', text);
  if (!split) return text;
  const old = split.frontMatter.text;
  const start = text.indexOf('\n') + 1;
  return text.slice(0, start) + change(old) + text.slice(start + old.length);
}

/** The value of some YAML, for comparing; `undefined` if it is broken. */
export function valueOf(frontMatter: string): Record<string, unknown> | undefined {
  return parseYaml({ file: '', text: frontMatter, lineOffset: 0 }).value;
}

/** A top-level key with all its lines, and the comments above it. */
export interface KeyBlock {
  key: string;
  lines: string[];
}

/** Splits front matter into its top-level keys; `undefined` if a line belongs to none. */
export function splitKeys(frontMatter: string): KeyBlock[] | undefined {
  const blocks: KeyBlock[] = [];
  let comments: string[] = [];
  for (const line of frontMatter.replace(/\n$/, '').split('\n')) {
    const key = /^([A-Za-z][\w-]*):(?:\s|$)/.exec(line)?.[1];
    if (key) {
      blocks.push({ key, lines: [...comments, line] });
      comments = [];
    } else if (line.startsWith('#')) {
      comments.push(line);
    } else if (comments.length === 0 && blocks.length > 0) {
      blocks.at(-1)!.lines.push(line);
    } else {
      return undefined;
    }
  }
  return comments.length > 0 ? undefined : blocks;
}

/** The front matter of some keys; the reverse of splitting it. */
export function joinKeys(blocks: readonly KeyBlock[]): string {
  return blocks.flatMap(({ lines }) => lines.map((line) => `${line}\n`)).join('');
}
