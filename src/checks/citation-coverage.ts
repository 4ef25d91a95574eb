import type { Paragraph } from 'mdast';
import { definitionOf } from '../collections/index.ts';
import type { Graph } from '../graph/build-graph.ts';
import { findNodesIn, holds, type FoundNode } from './bodies.ts';

/** A paragraph that should cite a source. */
export interface TextBlock extends FoundNode<Paragraph> {
  cited: boolean;
}

/**
 * Lists the paragraphs (those of list items too) in the bodies of collections about the subject. One that only leads in to a list
 * and ends in a colon is none.
 */
export function findTextBlocks(graph: Graph): TextBlock[] {
  return [...graph.entries.values()]
    .filter(({ entry }) => definitionOf(entry.collection).cited)
    .flatMap((entry) => findNodesIn<Paragraph>(entry, ['paragraph']))
    .filter(({ text }) => !text.trimEnd().endsWith(':'))
    .map((block) => ({ ...block, cited: holds(block.node, 'citation') }));
}
