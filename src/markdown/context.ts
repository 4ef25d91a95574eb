import type { EntryKey } from '../collections/ids.ts';
import type { NoteList } from './notes.ts';

/** What rendering needs to know of the page around a body. */
export interface RenderContext {
  /** Address (with the base path) and title of an entry. */
  linkTo(key: EntryKey): { url: string; title: string };
  /** The base path of the site: `/`, `/sub/`. */
  base: string;
  /** The language of the site. */
  language: string;
  notes: NoteList;
  /** Ids of headings used on the page so far. */
  headingIds: Set<string>;
  words: {
    /** Name of a citation mark for screen readers: `Source 3`. */
    mark: (number: number) => string;
    table: string;
    /** Name of the link of a heading to itself, where its words cannot be the link. */
    sectionLink: string;
    asides: Record<'note' | 'disputed', string>;
  };
}
