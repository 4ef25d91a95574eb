import type { NamedEntry } from './answer.ts';

/** The file of names as it is written by the build and read in the browser: lists, since it is loaded before the first answer. */
export interface NamesFile {
  /** The locale in which the site writes dates. */
  locale: string;
  collections: CollectionLine[];
  /** Labels of the sides, in the order of the site. */
  sides: string[];
  places: string[];
  entries: EntryLine[];
}

export type CollectionLine = [
  label: string,
  kind: string,
  /** What stands before the id in an address, with the base path: `/people/`, `/glossary/#term-`. */
  before: string,
  /** What stands behind the id. */
  after: string,
  use: NamedEntry['use'],
];

/** What an entry does not have is left out at the end of the line, and empty or 0 before. */
export type EntryLine = [
  /** Place of its collection in the list. */
  collection: number,
  id: string,
  title: string,
  /** Other names, the most official first. */
  names: string[],
  /** Date, role or status. */
  note: string,
  /** How many entries name it. */
  named: number,
  /** Number of its side, from 1. */
  side?: number,
  /** `2031-05-04`, `2031-05-04/2031-05-06` or `2031-05-04/..`. */
  days?: string,
  /** Number of its place, from 1. */
  place?: number,
  /** Places in the list of entries of the people whom it names, if it has a date. */
  members?: number[],
];
