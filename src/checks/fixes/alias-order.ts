import { compareText } from '../../problem.ts';
import { changeFrontMatter, splitKeys, valueOf } from './front-matter-text.ts';

const fields = ['aliases', 'searchNames'];

/** Puts aliases in order: Latin script before others, then by letter. Lists with comments or anything but text stay. */
export function fixAliasOrder(text: string): string {
  return changeFrontMatter(text, (frontMatter) => {
    const value = valueOf(frontMatter);
    const blocks = splitKeys(frontMatter);
    if (!value || !blocks) return frontMatter;
    const lines = blocks.map(({ key, lines: own }) => {
      const names: unknown = fields.includes(key) ? value[key] : undefined;
      return isNameList(names) && !own.some((line) => line.includes('#')) ? sortNames(key, names, own) : own;
    });
    return lines.map((own) => own.join('\n')).join('\n') + (frontMatter.endsWith('\n') ? '\n' : '');
  });
}

function sortNames(key: string, names: readonly string[], lines: string[]): string[] {
  const sorted = names.toSorted((a, b) => Number(isOtherScript(a)) - Number(isOtherScript(b)) || compareText(a, b));
  if (sorted.every((name, index) => name === names[index])) return lines;
  if (lines.length === 1) return [`${key}: [${sorted.map(quote).join(', ')}]`];
  return [`${key}:`, ...sorted.map((name) => `  - ${quote(name)}`)];
}

function isNameList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}

function isOtherScript(name: string): boolean {
  return !/\p{Script=Latin}/u.test(name);
}

/** Plain where YAML reads it as the same text, in quotes elsewhere. */
function quote(name: string): string {
  return /^[\p{L}][\p{L}\p{N}\p{M} .’'–-]*$/u.test(name) && !/^(?:true|false|null|yes|no|on|off)$/i.test(name)
    ? name
    : JSON.stringify(name);
}
