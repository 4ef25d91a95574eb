import type { Literal, Node, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import type { EntryKey } from '../collections/ids.ts';
import type { ImageFile } from '../collections/images.ts';
import type {} from 'mdast-util-mdx-jsx';

/** `[[ada-berg]]`, `[[ada-berg|Berg]]`, or a name that links by itself. */
export interface EntityLink extends Node {
  type: 'entityLink';
  /** What the author wrote: an id, a former id, or `collection/id`. */
  target: string;
  /** The words to show; without them, the title of the entry. */
  label?: string;
  /** Whether the name was found in plain prose. */
  automatic: boolean;
  /** The entry that it leads to; set when the graph resolves it, and left out if there is none. */
  key?: EntryKey;
}

/** `[[!Berg]]`: a name that stays plain. */
export interface PlainName extends Literal {
  type: 'plainName';
}

/** `[@gazette, p. 2; @herald]`. */
export interface Citation extends Node {
  type: 'citation';
  items: CitationItem[];
}

export interface CitationItem {
  /** The id that the author wrote. */
  target: string;
  /** Where in the source: `p. 2`. */
  locator?: string;
  /** Where the id stands in the body. */
  offset: number;
  /** The source that it leads to; set when the graph resolves it. */
  key?: EntryKey;
}

/** `::claim{#hours-of-talks}`: shows a claim in place. */
export interface ClaimEmbed extends Node {
  type: 'claimEmbed';
  target: string;
  key?: EntryKey;
}

/** `:::note` or `:::disputed`: a block beside the main line of thought. */
export interface Aside extends Parent {
  type: 'aside';
  kind: AsideKind;
  children: RootContent[];
}

export const asideKinds = ['note', 'disputed'] as const;
export type AsideKind = (typeof asideKinds)[number];

/** `![A wooden quay.](../images/quay.jpg)` with a caption on the lines below, which are its children. */
export interface Figure extends Parent {
  type: 'figure';
  /** What the author wrote: `../images/quay.jpg`. */
  url: string;
  /** What the picture shows, for those who do not see it. */
  alt: string;
  children: PhrasingContent[];
  /** The picture; set when the graph resolves it, and left out if there is none. */
  image?: ImageFile;
}

declare module 'mdast' {
  interface RootContentMap {
    entityLink: EntityLink;
    plainName: PlainName;
    citation: Citation;
    claimEmbed: ClaimEmbed;
    aside: Aside;
    figure: Figure;
  }
  interface PhrasingContentMap {
    entityLink: EntityLink;
    plainName: PlainName;
    citation: Citation;
  }
  interface BlockContentMap {
    claimEmbed: ClaimEmbed;
    aside: Aside;
    figure: Figure;
  }
}

export type { PhrasingContent, Root, RootContent };
