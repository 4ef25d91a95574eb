import type { Root } from 'mdast';
import type { Node, Parent } from 'unist';
import type { EntryKey } from '../collections/ids.ts';
import type { Citation as CitationNode } from '../syntax/nodes.ts';
import { visitInBlocks } from './text-blocks.ts';

/** One use of a source in a body. */
export interface Citation {
  from: EntryKey;
  /** The source. */
  to: EntryKey;
  /** The block that holds it, and the node in it; for the sentence before. */
  block: Parent;
  node: Node;
}

/** Lists the sources that a body cites, in the order of the text. What leads nowhere is left out. */
export function findCitations(tree: Root, from: EntryKey): Citation[] {
  const citations: Citation[] = [];
  visitInBlocks(tree, (node, block) => {
    if (node.type !== 'citation') return;
    for (const { key } of (node as CitationNode).items) if (key) citations.push({ from, to: key, block, node });
  });
  return citations;
}
