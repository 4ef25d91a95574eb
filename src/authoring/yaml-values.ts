import { parse } from 'yaml';
import { locateField, type FieldPath, type YamlText } from '../collections/front-matter.ts';
import type { Place } from '../problem.ts';

/** Where a text stands that a field holds, past the quotes around it. */
export interface ValuePlace extends Place {
  quoted: boolean;
}

/** The place of a text in a field; `undefined` if the YAML writes it with escapes, so that no letter can be pointed at. */
export function locateValue(yaml: YamlText, path: FieldPath, value: string): ValuePlace | undefined {
  const { file, line, column } = locateField(yaml, path);
  const lines = yaml.text.split('\n').slice(line - 1 - yaml.lineOffset);
  // The text of a block, `>-`, stands on the line below its sign.
  for (const [offset, start] of [column - 1, 0].entries()) {
    const at = lines[offset]?.indexOf(value, start) ?? -1;
    if (at >= 0)
      return { file, line: line + offset, column: at + 1, quoted: /["']/.test(lines[offset]?.[at - 1] ?? '') };
  }
  return undefined;
}

/** A text as a YAML value: plain if YAML then reads it as text, else in double quotes. */
export function writeValue(text: string): string {
  const isPlain =
    /^[\p{L}\p{N}]/u.test(text) && !/:\s|:$|[\n\r]/.test(text) && parse(text, { schema: 'core' }) === text;
  return isPlain ? text : JSON.stringify(text);
}
