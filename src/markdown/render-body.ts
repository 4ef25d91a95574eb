import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { EntryKey } from '../collections/ids.ts';
import { textAttributes } from '../syntax/mdx.ts';
import type { RenderContext } from './context.ts';
import { headingId, headingText } from '../syntax/headings.ts';
import type { Note } from './notes.ts';
import { createRenderer } from './processor.ts';

/** A piece of a section: HTML, or something that a component shows in its place. */
export type BodyPart<Claim, Component> =
  { kind: 'html'; html: string } | { kind: 'claim'; claim: Claim } | { kind: 'component'; component: Component };

/** A body from one second-level heading to the next. The first section may have no heading. */
export interface BodySection<Claim, Component> {
  id?: string;
  heading?: string;
  parts: BodyPart<Claim, Component>[];
  /** The notes that the section is the first to cite. */
  notes: Note[];
}

/** Makes what stands in place of a claim or a component. */
export interface Embeds<Claim, Component> {
  claim: (key: EntryKey) => Claim;
  component: (name: string, attributes: Record<string, string>) => Component;
}

/**
 * Renders a body: sections at second-level headings, each in parts, HTML sanitized. `embeds` is called where a claim or a component
 * stands, so that its citations take their numbers in the order of the page. With `keepNotes` the sections take no notes: the page
 * does.
 */
export function renderBody<Claim, Component>(
  tree: Root,
  context: RenderContext,
  embeds: Embeds<Claim, Component>,
  { keepNotes = false } = {},
): BodySection<Claim, Component>[] {
  const render = createRenderer(context);
  const definitions = tree.children.filter((node) => node.type === 'definition');

  function renderPart(part: PartNodes): BodyPart<Claim, Component> {
    if (part.kind === 'claim') return { kind: 'claim', claim: embeds.claim(part.key) };
    if (part.kind === 'component')
      return { kind: 'component', component: embeds.component(part.name, part.attributes) };
    return { kind: 'html', html: render({ type: 'root', children: [...part.nodes, ...definitions] }) };
  }

  return splitSections(tree, context).map(({ nodes, ...section }) => {
    const parts = splitParts(nodes).map(renderPart);
    return { ...section, parts, notes: keepNotes ? [] : context.notes.takeNew() };
  });
}

interface SectionNodes {
  id?: string;
  heading?: string;
  nodes: RootContent[];
}

function splitSections(tree: Root, context: RenderContext): SectionNodes[] {
  const sections: SectionNodes[] = [{ nodes: [] }];
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth <= 2) {
      const heading = headingText(node, (key) => context.linkTo(key).title);
      sections.push({ heading, id: headingId(heading, context.headingIds), nodes: [] });
    } else if (node.type !== 'definition') {
      sections.at(-1)!.nodes.push(node);
    }
  }
  return sections.filter(({ heading, nodes }) => heading !== undefined || nodes.length > 0);
}

type PartNodes =
  | { kind: 'nodes'; nodes: RootContent[] }
  | { kind: 'claim'; key: EntryKey }
  | { kind: 'component'; name: string; attributes: Record<string, string> };

function splitParts(nodes: readonly RootContent[]): PartNodes[] {
  const parts: PartNodes[] = [];
  for (const node of nodes) {
    const last = parts.at(-1);
    if (node.type === 'claimEmbed') {
      if (node.key) parts.push({ kind: 'claim', key: node.key });
    } else if (isComponent(node)) {
      parts.push({ kind: 'component', name: node.name ?? '', attributes: textAttributes(node) });
    } else if (last?.kind === 'nodes') {
      last.nodes.push(node);
    } else {
      parts.push({ kind: 'nodes', nodes: [node] });
    }
  }
  return parts;
}

function isComponent(node: RootContent | MdxJsxFlowElement): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement';
}
