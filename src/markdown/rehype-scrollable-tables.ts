import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Lets wide tables scroll by themselves, by keyboard too: `<table>` → `<div class="scroller" role="region" tabindex="0"><table>`. */
export function rehypeScrollableTables({ label }: { label: string }) {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      const scroller: Element = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['scroller'], role: 'region', tabIndex: 0, ariaLabel: label },
        children: [node],
      };
      parent.children[index] = scroller;
      return SKIP;
    });
  };
}
