import type { Element, Root } from 'hast';
import { walk } from '../syntax/walk.ts';

/** Lets wide tables scroll by themselves, by keyboard too: `<table>` → `<div class="scroller" role="region" tabindex="0"><table>`. */
export function rehypeScrollableTables({ label }: { label: string }) {
  return (tree: Root): void => {
    walk(tree, (node, parent, index) => {
      if (node.type !== 'element' || node.tagName !== 'table') return;
      const scroller: Element = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['scroller'], role: 'region', tabIndex: 0, ariaLabel: label },
        children: [node],
      };
      parent.children[index] = scroller;
    });
  };
}
