import type { Nodes as HtmlNode, Parents as HtmlParent, RootContent as HtmlContent } from 'hast';
import type { Nodes as TextNode, Parents as TextParent, RootContent as TextContent } from 'mdast';
import type { Node, Parent } from 'unist';

/**
 * Calls `see` for each node within a tree (the tree itself is left out), in the order of the text, with the node that holds it and
 * its place there. A node may be replaced while it is seen; its own children are walked through all the same.
 *
 * Every body is walked through several times, and unist-util-visit, which names each node for stack traces, took a third of a
 * build.
 */
export function walk(tree: TextNode, see: (node: TextContent, parent: TextParent, index: number) => void): void;
export function walk(tree: HtmlNode, see: (node: HtmlContent, parent: HtmlParent, index: number) => void): void;
export function walk(tree: Node, see: (node: never, parent: never, index: number) => void): void {
  walkChildren(tree, see as (node: Node, parent: Parent, index: number) => void);
}

function walkChildren(node: Node, see: (node: Node, parent: Parent, index: number) => void): void {
  if (!('children' in node)) return;
  const parent = node as Parent;
  for (const [index, child] of [...parent.children].entries()) {
    see(child, parent, index);
    walkChildren(child, see);
  }
}
