import type { Root } from 'mdast';
import type { Node, Parent, Position } from 'unist';
import type { EntryKey } from '../collections/ids.ts';
import type { EntityLink } from '../syntax/nodes.ts';
import { findNames, type NameIndex } from './name-index.ts';
import { visitInBlocks } from './text-blocks.ts';

/** An entity linked in a body, by hand or by name. */
export interface Mention {
  from: EntryKey;
  to: EntryKey;
  /** The block that holds it (a paragraph, a table cell), and the node in it; for the sentence around. */
  block: Parent;
  node: Node;
}

/** Blocks in which names stay plain. */
const plainBlocks = new Set(['heading', 'link', 'linkReference', 'code', 'inlineCode']);

/**
 * Links the first mention of each entity in a body: puts `entityLink` nodes in place of names in its text. An entity that the
 * author linked before is not linked again, nor is the entry itself. Those who are quoted stay plain behind the dash that names
 * them. Changes the tree.
 */
export function linkNames(tree: Root, own: EntryKey, names: NameIndex): void {
  const linked = new Set<EntryKey>([own]);
  visit(tree, false);

  function visit(parent: Parent, quoted: boolean): void {
    const children: Node[] = [];
    let attributed = false;
    for (const [index, child] of parent.children.entries()) {
      if (child.type === 'text') {
        const text = child as TextNode;
        const end = quoted ? findAttribution(text.value, startsLine(parent, index)) : text.value.length;
        children.push(...(attributed ? [text] : splitText(text, end)));
        attributed ||= end < text.value.length;
        continue;
      }
      if (child.type === 'entityLink' && (child as EntityLink).key) linked.add((child as EntityLink).key!);
      if ('children' in child && !plainBlocks.has(child.type)) {
        visit(child as Parent, quoted || child.type === 'blockquote');
      }
      children.push(child);
    }
    parent.children = children;
  }

  function splitText(text: TextNode, limit: number): Node[] {
    const nodes: Node[] = [];
    let at = 0;
    for (const { start, end, key } of findNames(text.value, names)) {
      if (start >= limit || linked.has(key)) continue;
      linked.add(key);
      if (start > at) nodes.push({ ...text, value: text.value.slice(at, start) } as TextNode);
      nodes.push(automaticLink(key, text.value.slice(start, end), text.position));
      at = end;
    }
    if (at === 0) return [text];
    if (at < text.value.length) nodes.push({ ...text, value: text.value.slice(at) } as TextNode);
    return nodes;
  }
}

/** Where in a text of a quotation the line begins that says, behind a dash, whose words they are; the end if there is none. */
function findAttribution(text: string, startsLine: boolean): number {
  if (startsLine && /^\s*[—–―]/.test(text)) return 0;
  const index = text.search(/\n\s*[—–―]/);
  return index < 0 ? text.length : index;
}

function startsLine({ children }: Parent, index: number): boolean {
  return index === 0 || children[index - 1]!.type === 'break';
}

/** Lists the links and claims of a body that lead to other entries, in the order of the text. */
export function findMentions(tree: Root, from: EntryKey): Mention[] {
  const mentions: Mention[] = [];
  visitInBlocks(tree, (node, block) => {
    if (node.type !== 'entityLink' && node.type !== 'claimEmbed') return;
    const { key } = node as EntityLink;
    if (key && key !== from) mentions.push({ from, to: key, block, node });
  });
  return mentions;
}

interface TextNode extends Node {
  type: 'text';
  value: string;
}

function automaticLink(key: EntryKey, label: string, position: Position | undefined): EntityLink {
  return { type: 'entityLink', target: key, key, label, automatic: true, ...(position && { position }) };
}
