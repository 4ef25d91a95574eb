import { isNode, isScalar, isSeq, parseDocument, type Node, type YAMLMap } from 'yaml';
import type { Entry } from '../collections/entry.ts';
import { collections } from '../collections/index.ts';
import { SourceText } from '../syntax/source-text.ts';
import type { Edit } from './edits.ts';
import { locateValue, writeValue } from './yaml-values.ts';

const field = 'formerIds';

/**
 * The edit that puts the id of an entry last among its former ids when the entry gets a new one. If the entry had the new id
 * before, the old one takes its place in the list.
 */
export function formerIdEdit({ collection, id, data, frontMatter }: Entry, newId: string): Edit {
  const written = writeValue(id);
  const returning = (data.formerIds as readonly string[]).indexOf(newId);
  if (returning >= 0) {
    const place = locateValue(frontMatter, [field, returning], newId);
    if (place) return { ...place, length: newId.length, text: place.quoted ? id : written };
  }
  const { offset, text } = insertion(frontMatter.text, written, Object.keys(collections[collection].schema.shape));
  return {
    ...new SourceText(frontMatter.text, frontMatter.file, frontMatter.lineOffset).placeAt(offset),
    length: 0,
    text,
  };
}

function insertion(yaml: string, id: string, order: readonly string[]): { offset: number; text: string } {
  const map = parseDocument(yaml, { schema: 'core' }).contents as unknown as YAMLMap<Node, Node | null>;
  const list = map.get(field);
  if (isSeq<Node>(list)) return insertItem(yaml, list, id);
  const text = `${field}: [${id}]`;
  if (map.flow) return { offset: endOf(map.items.at(-1)?.value), text: `, ${text}` };
  return { offset: nextLine(yaml, endOf(fieldBefore(map, order))), text: `${text}\n` };
}

function insertItem(
  yaml: string,
  list: { items: Node[]; flow?: boolean; range?: Node['range'] },
  id: string,
): { offset: number; text: string } {
  const last = list.items.at(-1);
  const start = list.range?.[0] ?? 0;
  if (!last) return { offset: start + '['.length, text: id };
  if (list.flow) return { offset: endOf(last), text: `, ${id}` };
  const indent = yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start);
  return { offset: nextLine(yaml, endOf(last)), text: `${indent}- ${id}\n` };
}

/** The value of the last field that the schema has before this one: there the new field belongs. */
function fieldBefore(map: YAMLMap<Node, Node | null>, order: readonly string[]): Node | null | undefined {
  const before = order.slice(0, order.indexOf(field));
  return map.items.findLast(({ key }) => isScalar(key) && before.includes(String(key.value)))?.value;
}

function endOf(node: unknown): number {
  return isNode(node) ? (node.range?.[1] ?? 0) : 0;
}

/** Where the line after an offset begins; the offset itself if it begins one. */
function nextLine(yaml: string, offset: number): number {
  if (yaml[offset - 1] === '\n') return offset;
  const end = yaml.indexOf('\n', offset);
  return end < 0 ? yaml.length : end + 1;
}
