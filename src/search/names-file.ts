/** The file of names as it is written by the build and read in the browser: lists, since it is loaded before the first answer. */
export interface NamesFile {
  collections: CollectionLine[];
  /** Labels of the sides, in the order of the site. */
  sides: string[];
  entries: EntryLine[];
}

export type CollectionLine = [
  /** What the filter of the search calls the collection. */
  label: string,
  kind: string,
  /** What stands before the id in an address, with the base path: `/people/`, `/glossary/#term-`. */
  before: string,
  /** What stands behind the id. */
  after: string,
  /** How prose names its entries, as in the table of collections. */
  names: 'proper' | 'common' | 'none',
];

export type EntryLine = [
  /** Place of its collection in the list. */
  collection: number,
  id: string,
  title: string,
  /** Other names, the most official first. */
  names: string[],
  /** Date or role. */
  note: string,
  /** Number of its side; 0 if it has none. */
  side: number,
  /** How many entries name it. */
  named: number,
];
