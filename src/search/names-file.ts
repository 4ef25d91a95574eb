import type { NamedEntry } from './answer.ts';

/** Entries with their names, as the build writes and the browser reads them: lists, since they are loaded before the first answer. */
export interface NamesPart {
  /** Numbers of the entries among all of the site; those that have a date come first, in the order of time. */
  numbers: number[];
  places: string[];
  entries: EntryLine[];
}

/** All names, or, where these are many, those that are looked for most, and where the others are. */
export interface NamesFile extends NamesPart {
  /** The locale in which the site writes dates. */
  locale: string;
  collections: CollectionLine[];
  /** Labels of the sides, in the order of the site. */
  sides: string[];
  split?: NamesSplit;
}

export interface NamesSplit {
  /** The number of the part for each sound key, or for the beginning of several. */
  keys: Record<string, number>;
  /** The first day of each part by time. */
  days: string[];
  /** How many entries are in each of these. */
  inTime: number;
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
  /** Numbers of the people whom it names, if it has a date. */
  members?: number[],
  /** Numbers of the dated entries that name it, each less the one before; only where names are split. */
  meetings?: number[],
];
