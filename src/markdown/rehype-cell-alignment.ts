import type { Root } from 'hast';
import { walk } from '../syntax/walk.ts';

/** Says the alignment of a table's columns with a class, since the attribute is obsolete: `<td align="right">` → `<td class="right">`. */
export function rehypeCellAlignment() {
  return (tree: Root): void => {
    walk(tree, (node) => {
      if (node.type !== 'element' || typeof node.properties.align !== 'string') return;
      node.properties.className = [node.properties.align];
      delete node.properties.align;
    });
  };
}
