import { isMap, isScalar, isSeq } from 'yaml';
import type { Place } from '../problem.ts';
import { parseNodes, placeAt, type FieldPath, type YamlText } from './front-matter.ts';

/** A comment behind a value that stands without quotes. */
export interface LineComment {
  path: FieldPath;
  /** The comment, without its sign. */
  text: string;
  /** Where its sign `#` stands. */
  place: Place;
}

/** Lists the comments behind plain values, in the order of the text. */
export function listLineComments(yaml: YamlText): LineComment[] {
  // Most files have none, and then nothing has to be walked through.
  if (!/[ \t]#/.test(yaml.text)) return [];
  const { document, lines } = parseNodes(yaml);
  const found: LineComment[] = [];
  walk(document.contents, []);
  return found;

  function walk(node: unknown, path: FieldPath): void {
    if (isMap(node)) {
      for (const { key, value } of node.items) walk(value, [...path, isScalar(key) ? String(key.value) : '']);
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => walk(item, [...path, index]));
    } else if (isScalar(node) && node.type === 'PLAIN' && node.range) {
      const [, end] = node.range;
      const [, spaces, text] = /^([ \t]+)#(.*)/.exec(yaml.text.slice(end)) ?? [];
      if (spaces === undefined || text === undefined) return;
      found.push({ path, text: text.trim(), place: placeAt(yaml, lines, end + spaces.length) });
    }
  }
}
