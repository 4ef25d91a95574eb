import type { Entry } from '../collections/entry.ts';
import { definitionOf } from '../collections/index.ts';

/** Where an entry without a page of its own stands on the index page of its collection. */
export interface AnchorsView {
  /** Its anchor: `term-free-port`. */
  id: string;
  /** Anchors by its earlier ids. */
  formerAnchors: string[];
}

export function anchorsOf({ collection, id, data }: Entry): AnchorsView {
  const { anchor = '' } = definitionOf(collection);
  return { id: anchor + id, formerAnchors: data.formerIds.map((formerId) => anchor + formerId) };
}
