import type { Root } from 'mdast';
import type { Node, Parent } from 'unist';

/** Blocks that hold a run of text. */
const textBlocks = new Set(['paragraph', 'figure', 'heading', 'tableCell']);

/** Calls `visit` for each node of a body in the order of the text, with the block of text that holds it, or the body itself. */
export function visitInBlocks(tree: Root, visit: (node: Node, block: Parent) => void): void {
  walk(tree, tree);

  function walk(parent: Parent, block: Parent): void {
    for (const child of parent.children) {
      const inner = textBlocks.has(child.type) ? (child as Parent) : block;
      visit(child, inner);
      if ('children' in child) walk(child as Parent, inner);
    }
  }
}
