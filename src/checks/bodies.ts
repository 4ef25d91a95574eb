import type { Root } from 'mdast';
import type { Node, Parent } from 'unist';
import { visit } from 'unist-util-visit';
import type { Entry } from '../collections/entry.ts';
import type { Graph, GraphEntry } from '../graph/build-graph.ts';
import type { Place } from '../problem.ts';

/** A node of a body with the way to its place. */
export interface FoundNode<Kind extends Node> {
  entry: Entry;
  node: Kind;
  parents: readonly Parent[];
  place: Place;
}

/** Lists the nodes of some types in all bodies, in the order of the entries and of the text. */
export function findNodes<Kind extends Node>(graph: Graph, ...types: Kind['type'][]): FoundNode<Kind>[] {
  return [...graph.entries.values()].flatMap((entry) => findNodesIn<Kind>(entry, types));
}

/** The same in one body. */
export function findNodesIn<Kind extends Node>({ entry, body }: GraphEntry, types: readonly string[]): FoundNode<Kind>[] {
  const found: FoundNode<Kind>[] = [];
  visitParents(body.tree, [], (node, parents) => {
    if (!types.includes(node.type)) return;
    found.push({ entry, node: node as Kind, parents, place: body.source.placeAt(node.position?.start.offset ?? 0) });
  });
  return found;
}

function visitParents(node: Node, parents: readonly Parent[], see: (node: Node, parents: readonly Parent[]) => void): void {
  see(node, parents);
  if (!('children' in node)) return;
  const parent = node as Parent;
  for (const child of parent.children) visitParents(child, [...parents, parent], see);
}

/** Whether a piece of a body holds a node of a type. */
export function holds(tree: Node, type: string): boolean {
  let found = false;
  visit(tree as Root, (node) => {
    if ((node.type as string) === type) found = true;
  });
  return found;
}
