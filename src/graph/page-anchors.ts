import type { Heading } from 'mdast';
import { isEntryOf } from '../collections/entry.ts';
import type { CollectionName } from '../collections/ids.ts';
import { headingId, headingText } from '../syntax/headings.ts';
import { walk } from '../syntax/walk.ts';
import type { Graph, GraphEntry } from './build-graph.ts';

/**
 * Places that the pages of entries have by themselves: notes, citations, sections that are not of the text. Not every page has all
 * of them. `tests/output/addresses.test.ts` compares them with the built pages.
 */
const ownAnchors = new RegExp(
  `^(?:${[
    ...['n\\d+', 'c\\d+(?:-\\d+)?', 'about', 'about-site', 'assumptions', 'comparison', 'dates', 'documents', 'drafts'],
    ...['events', 'evidence', 'figures', 'limits', 'main', 'mentioned', 'met', 'more-pages', 'others', 'papers'],
    ...['parallels', 'people', 'places', 'points', 'points-to', 'posts', 'quotes', 'related', 'room', 'share'],
    ...['signposts', 'site-search', 'topics', 'verdict', 'voices'],
  ].join('|')})$`,
);

/** Whether the pages of entries can have a place of this name, whatever their text says. */
export function isOwnAnchor(anchor: string): boolean {
  return ownAnchors.test(anchor);
}

/** The id of a point on the page of its document. */
export function pointAnchor(id: string): string {
  return `p-${id}`;
}

/**
 * The places that come from the text of an entry with a page of its own: its headings, in the order of the text, and the points of a
 * document. `bodyHeadings` has the head of a text that begins without one.
 */
export function listTextAnchors(
  { entries }: Pick<Graph, 'entries'>,
  { entry, body }: GraphEntry,
  bodyHeadings: Readonly<Record<CollectionName, string>>,
): string[] {
  const headings: Heading[] = [];
  walk(body.tree, (node) => {
    if (node.type === 'heading') headings.push(node);
  });
  // Sections take their ids before the headings within them.
  const inOrder = [...headings.filter(({ depth }) => depth <= 2), ...headings.filter(({ depth }) => depth > 2)];
  const texts = inOrder.map((heading) => headingText(heading, (key) => entries.get(key)!.entry.data.title));
  const own = bodyHeadings[entry.collection];
  const used = new Set<string>();
  const points = isEntryOf(entry, 'documents') ? entry.data.points.map(({ id }) => pointAnchor(id)) : [];
  return [...[...texts, ...(own ? [own] : [])].map((text) => headingId(text, used)), ...points];
}
