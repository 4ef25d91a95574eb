import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Says the alignment of a table's columns with a class, since the attribute is obsolete: `<td align="right">` → `<td class="right">`. */
export function rehypeCellAlignment() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      const { align } = properties;
      if (typeof align !== 'string') return;
      delete properties.align;
      properties.className = [align];
    });
  };
}
