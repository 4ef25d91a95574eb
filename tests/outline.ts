import type { Node } from 'unist';

/** A tree as text, a node a line, with what matters in it: easy to read in an expectation. */
export function outline(node: Node, depth = 0): string {
  const { type, value, target, label, items, url, name, kind } = node as Node & Record<string, unknown>;
  const facts = [value, target, label, url, name, kind].filter((fact) => fact !== undefined && fact !== null);
  const cited = Array.isArray(items)
    ? items.map(({ target, locator }: Record<string, unknown>) => ({ target, locator }))
    : [];
  const line = [type, ...[...facts, ...cited].map((fact) => JSON.stringify(fact))].join(' ');
  const children = 'children' in node ? (node.children as Node[]) : [];
  return [`${'  '.repeat(depth)}${line}`, ...children.map((child) => outline(child, depth + 1))].join('\n');
}
