import type { Root, RootContent, Text } from 'mdast';
import type { Parent } from 'unist';

/**
 * Sets citation marks as print does: after the punctuation, without a space before, neighbours as one. Leaves the tree as it is,
 * since the graph holds nodes of it, and gives a new one.
 *
 *     It ended at noon [@gazette] [@herald].  →  It ended at noon.¹ ²
 */
export function remarkCitationPunctuation() {
  return (tree: Root): Root => withMarks(tree);
}

function withMarks<Node extends Parent>(node: Node): Node {
  const children = (node.children as RootContent[]).map((child) => ('children' in child ? withMarks(child) : child));
  return { ...node, children: children.some(isCitation) ? setMarks(children) : children };
}

const punctuation = /^[.,;:!?)\]”’»…]+/;

function setMarks(children: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = [];
  children.forEach((child, index) => {
    const last = result.at(-1);
    if (child.type === 'citation' && last?.type === 'citation') {
      result[result.length - 1] = { ...last, items: [...last.items, ...child.items] };
    } else if (child.type === 'citation') {
      if (last?.type === 'text') result[result.length - 1] = withValue(last, last.value.trimEnd());
      result.push(child);
    } else if (child.type === 'text' && last?.type === 'citation') {
      if (child.value.trim() === '' && isCitation(children[index + 1])) return;
      const signs = result.length > 1 ? (punctuation.exec(child.value)?.[0] ?? '') : '';
      result.splice(-1, 0, { type: 'text', value: signs });
      result.push(withValue(child, child.value.slice(signs.length)));
    } else {
      result.push(child);
    }
  });
  return result;
}

function isCitation(node: RootContent | undefined): boolean {
  return node?.type === 'citation';
}

function withValue(text: Text, value: string): Text {
  return { ...text, value };
}
