import type { Paragraph } from 'mdast';
import type { Figure } from '../syntax/nodes.ts';
import { definitionOf } from '../collections/index.ts';
import type { Graph } from '../graph/build-graph.ts';
import { findNodesIn, holds, type FoundNode } from './bodies.ts';

/** A paragraph, or a picture with its caption, that should cite a source. */
export interface TextBlock extends FoundNode<Paragraph | Figure> {
  cited: boolean;
}

/**
 * Lists the paragraphs (those of list items too) and pictures in the bodies of collections about the subject. One that only leads in to a list
 * and ends in a colon is none.
 */
export function findTextBlocks(graph: Graph): TextBlock[] {
  return [...graph.entries.values()]
    .filter(({ entry }) => definitionOf(entry.collection).cited)
    .flatMap((entry) => findNodesIn<Paragraph | Figure>(entry, ['paragraph', 'figure']))
    .filter(({ text }) => !text.trimEnd().endsWith(':'))
    .map((block) => ({ ...block, cited: holds(block.node, 'citation') }));
}
