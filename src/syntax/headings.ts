import type { Heading } from 'mdast';
import type { Node } from 'unist';
import type { EntryKey } from '../collections/ids.ts';
import type { EntityLink } from './nodes.ts';

/** The words of a heading. Links to entries say what they would say in the text. */
export function headingText({ children }: Heading, titleOf: (key: EntryKey) => string): string {
  return children.map(wordsOf).join('');

  function wordsOf(node: Node): string {
    if (node.type === 'entityLink') {
      const { key, label, target } = node as EntityLink;
      return label ?? (key ? titleOf(key) : target);
    }
    if ('value' in node && typeof node.value === 'string') return node.value;
    return 'children' in node ? (node.children as Node[]).map(wordsOf).join('') : '';
  }
}

/** An id for a heading, unique on the page. The prefix keeps words of the content from becoming names of the browser’s own. */
export function headingId(text: string, used: Set<string>): string {
  const slug = text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const base = `s-${slug || 'section'}`;
  let id = base;
  for (let count = 2; used.has(id); count += 1) id = `${base}-${count}`;
  used.add(id);
  return id;
}
