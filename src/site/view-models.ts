import type { PreviewPaths } from './previews/preview-paths.ts';

/**
 * What components show. A view model holds words, dates and addresses that are ready for the reader: labels are in the site's
 * language, addresses have the base path. Components do not look anything up.
 */

export interface LinkView {
  url: string;
  title: string;
}

/** A link with the summary of the entry behind it. */
export interface SummaryLinkView extends LinkView {
  summary?: string;
}

/** A name that leads to an entry, if it has one. */
export interface NameView {
  title: string;
  url?: string;
}

/** The frame around every page. */
export interface SiteView {
  title: string;
  /** Whether the name stands in brackets: while the matter is open. */
  open: boolean;
  description: string;
  language: string;
  statusLine: string;
  asOf: DateView;
  checkedUntil: DateView;
  licence: LinkView;
  repository?: string;
  /** The form for a correction, to be followed by the page that it is about. */
  correctionForm?: string;
  homeUrl: string;
  searchUrl: string;
  /** The list of all names, to which searching leads without scripts. */
  indexUrl: string;
  changesUrl: string;
  previews: PreviewPaths;
  /** The page of downloads. */
  data: LinkView;
  /** Feeds of the changes, with their media types. */
  feeds: (LinkView & { type: string })[];
  navigation: LinkView[];
  footer: LinkView[];
}

/** What the head of a document says of its page. */
export interface PageMeta {
  /** Title for the tab and for search engines, without the name of the site. */
  title: string;
  description: string;
  /** Path within the site, without the base path: `/people/ada-berg/`. */
  path: string;
  /** Whether it is shown at addresses that are not its own, so that there is none to share. */
  anywhere?: boolean;
  /** Words under which Pagefind files the page; left out for pages that search does not show. */
  search?: SearchMeta;
}

/** What Pagefind keeps of a page beside its text. Values are words for readers. */
export interface SearchMeta {
  /** The kind of entry, shown in results: `Person`. */
  kind: string;
  /** By what results can be narrowed down, each with its values for this page. */
  filters: { name: SearchFilter; values: string[] }[];
  /** Date or role, shown in results. */
  note?: string;
  /** The whole name of its place, by which it is found. */
  place?: string;
  /** Shown in results where the text of the page says no more. */
  summary?: string;
  /** The first day that its date can mean, by which results are put in the order of time. */
  day?: string;
}

/** By what a reader can narrow results down. */
export type SearchFilter = 'collection' | 'category' | 'side' | 'person' | 'place' | 'day';

export interface DateView {
  /** For `<time datetime>`; left out where HTML has no form for it. */
  iso?: string;
  text: string;
}

/** A side: always colour, shape and word. `number` counts from 1 in the order of site.yaml and is the class `s1` … */
export interface SideView {
  number: number;
  label: string;
}

/** Certainty is a line, always with its word. */
export interface CertaintyView {
  line: 'solid' | 'dashed' | 'dotted' | 'bracket' | 'cross';
  label: string;
}

/** A numbered source of a page. */
export interface NoteView {
  number: number;
  /** Id of the note on the page. */
  id: string;
  publisher: string;
  /** The page of the source. */
  source: LinkView;
  /** Language of the title, if it is not that of the site. */
  titleLanguage?: string;
  date?: string;
  locator?: string;
  /** The name of the language of the source, if it is not that of the site. */
  language?: string;
  /** What the source is worth, if the editors say so: shown where its mark is pointed at. */
  worth?: string;
  /** The same as a sentence, where it is little. */
  reliability?: string;
  /** Where the source itself is. */
  url?: string;
  archive?: string;
  /** Places in the text that cite it. */
  backlinks: { url: string; label: string }[];
}

/** Numbers that stand behind a statement. */
export interface CitationView {
  marks: { number: number; url: string; id: string }[];
}
