import { isDeepStrictEqual } from 'node:util';
import { compareText } from '../../problem.ts';
import { changeFrontMatter, joinKeys, splitKeys, valueOf, type KeyBlock } from './front-matter-text.ts';

const fields = ['aliases', 'searchNames'];

/** Puts aliases in order: Latin script before others, then by letter. Lists with comments or anything but text stay. */
export function fixAliasOrder(text: string): string {
  return changeFrontMatter(text, (frontMatter) => {
    const value = valueOf(frontMatter);
    const blocks = splitKeys(frontMatter);
    if (!value || !blocks) return frontMatter;
    const lists = fields.flatMap((key) => {
      const names = value[key];
      return isNameList(names) ? [{ key, names: sortNames(names) }] : [];
    });
    const wanted = { ...value, ...Object.fromEntries(lists.map(({ key, names }) => [key, names])) };
    if (isDeepStrictEqual(wanted, value)) return frontMatter;
    const sorted = joinKeys(
      lists.reduce((all, { key, names }) => all.map((block) => writeNames(block, key, names)), blocks),
    );
    return isDeepStrictEqual(valueOf(sorted), wanted) ? sorted : frontMatter;
  });
}

function isNameList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}

function sortNames(names: readonly string[]): string[] {
  return names.toSorted((a, b) => Number(isOtherScript(a)) - Number(isOtherScript(b)) || compareText(a, b));
}

function isOtherScript(name: string): boolean {
  return !/\p{Script=Latin}/u.test(name);
}

/** The block of a key with a list of names in place of what it has; other blocks, and lists with comments, as they are. */
function writeNames(block: KeyBlock, key: string, names: readonly string[]): KeyBlock {
  const { lines } = block;
  if (block.key !== key || lines.some((line) => line.includes('#'))) return block;
  if (lines.length === 1) return { key, lines: [`${key}: [${names.map(quote).join(', ')}]`] };
  return { key, lines: [`${key}:`, ...names.map((name) => `  - ${quote(name)}`)] };
}

/** Plain where YAML reads it as the same text, in quotes elsewhere. */
function quote(name: string): string {
  return isDeepStrictEqual(valueOf(`names: [${name}]`), { names: [name] }) ? name : JSON.stringify(name);
}
