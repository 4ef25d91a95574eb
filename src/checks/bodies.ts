import type { Node, Parent } from 'unist';
import type { Entry } from '../collections/entry.ts';
import type { Graph, GraphEntry } from '../graph/build-graph.ts';
import type { Place } from '../problem.ts';

/** A node of a body with its place. */
export interface FoundNode<Kind extends Node> {
  entry: Entry;
  node: Kind;
  /** What the author wrote. */
  text: string;
  place: Place;
}

/** Lists the nodes of some types in all bodies, in the order of the entries and of the text. */
export function findNodes<Kind extends Node>(graph: Graph, ...types: Kind['type'][]): FoundNode<Kind>[] {
  return [...graph.entries.values()].flatMap((entry) => findNodesIn<Kind>(entry, types));
}

/** The same in one body. */
export function findNodesIn<Kind extends Node>(
  { entry, body: { tree, source } }: GraphEntry,
  types: readonly string[],
): FoundNode<Kind>[] {
  const found: FoundNode<Kind>[] = [];
  walk(tree, (node) => {
    if (!types.includes(node.type)) return;
    const start = node.position?.start.offset ?? 0;
    const text = source.text.slice(start, node.position?.end.offset);
    found.push({ entry, node: node as Kind, text, place: source.placeAt(start) });
  });
  return found;
}

/** Whether a piece of a body holds a node of a type. */
export function holds(tree: Node, type: string): boolean {
  return tree.type === type || ('children' in tree && (tree as Parent).children.some((child) => holds(child, type)));
}

function walk(node: Node, see: (node: Node) => void): void {
  see(node);
  if ('children' in node) for (const child of (node as Parent).children) walk(child, see);
}
