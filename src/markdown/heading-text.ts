import type { Heading } from 'mdast';
import type { Node } from 'unist';
import type { EntityLink } from '../syntax/nodes.ts';
import type { RenderContext } from './context.ts';

/** The words of a heading. Links to entries say what they would say in the text. */
export function headingText({ children }: Heading, { linkTo }: Pick<RenderContext, 'linkTo'>): string {
  return children.map(wordsOf).join('');

  function wordsOf(node: Node): string {
    if (node.type === 'entityLink') {
      const { key, label, target } = node as EntityLink;
      return label ?? (key ? linkTo(key).title : target);
    }
    if ('value' in node && typeof node.value === 'string') return node.value;
    return 'children' in node ? (node.children as Node[]).map(wordsOf).join('') : '';
  }
}
