import type { Definition, Link } from 'mdast';
import type { CollectionName, EntryKey } from '../collections/ids.ts';
import type { Graph } from '../graph/build-graph.ts';
import { linkable } from '../graph/links.ts';
import type { Body } from '../syntax/parse-body.ts';
import { walk } from '../syntax/walk.ts';
import { findAddressedEntry } from './site-addresses.ts';
import type { WrittenReference } from './written-reference.ts';

/** Lists what an author wrote in a body that leads to entries: links, citations, claims, addresses of pages of the site. */
export function listBodyReferences(graph: Graph, from: EntryKey, { tree, source }: Body): WrittenReference[] {
  const found: WrittenReference[] = [];
  const add = (
    to: EntryKey | undefined,
    written: string,
    offset: number,
    rest: Pick<WrittenReference, 'what' | 'form' | 'within'>,
  ) => {
    if (to && offset >= 0) found.push({ ...source.placeAt(offset), from, to, written, plainYaml: false, ...rest });
  };
  // An id that is written with escapes is not found as it is; its former id still leads to the entry.
  const offsetOf = (written: string, start: number, end: number) => {
    const at = source.text.indexOf(written, start);
    return at < end ? at : -1;
  };

  walk(tree, (node) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    switch (node.type) {
      case 'entityLink':
        if (!node.automatic)
          add(node.key, node.target, offsetOf(node.target, start + '[['.length, end), name('link', linkable));
        break;
      case 'citation':
        for (const { key, target, offset } of node.items) add(key, target, offset, name('citation', ['sources']));
        break;
      case 'claimEmbed':
        add(node.key, node.target, offsetOf(node.target, start + '::claim{'.length, end), name('claim', ['claims']));
        break;
      case 'link':
      case 'definition': {
        const addressed = findAddressedEntry(graph, node.url);
        if (addressed)
          add(addressed.key, addressed.path, offsetOf(addressed.path, endOfLabel(node, source.text), end), {
            what: 'address',
            form: 'address',
            within: [],
          });
      }
    }
  });
  return found;
}

function name(what: string, within: readonly CollectionName[]): Pick<WrittenReference, 'what' | 'form' | 'within'> {
  return { what, form: 'name', within };
}

/** Where the words of a link end and its address may begin. */
function endOfLabel(node: Link | Definition, text: string): number {
  const start = node.position?.start.offset ?? 0;
  if (node.type === 'definition') return text.indexOf(']:', start);
  return node.children.at(-1)?.position?.end.offset ?? start;
}
