import type { Day } from '../collections/dates.ts';

/** An entry as the search knows it by its names. */
export interface NamedEntry {
  /** Its place among all entries of the site that the search knows by name. */
  number: number;
  url: string;
  title: string;
  /** Other names, the most official first. */
  names: readonly string[];
  collection: string;
  kind: string;
  /** Date, role or status. */
  note: string;
  side?: { number: number; label: string };
  /** How prose names its entries. */
  use: 'proper' | 'common' | 'none';
  /** How many entries name it. */
  named: number;
  /** The first and the last day that its date can mean; the last one is missing where it still goes on. */
  days?: { from: Day; to?: Day };
  /** Where it was, in a few words. */
  place?: string;
  /** Numbers of the people whom front matter connects with it, if it has a date. */
  members: readonly number[];
  /** Numbers of the dated entries that name it, where names are loaded in parts. */
  meetings: readonly number[];
}

/** Whether an entry has a page, and is not a part of that of its collection. */
export function hasPage({ url }: NamedEntry): boolean {
  return !url.includes('#');
}

/** An entry that the query means. */
export interface NameMatch {
  entry: NamedEntry;
  /** The name that fits best: the title, or another one. */
  name: string;
  /** Between 0 and 1. */
  score: number;
}

/** What the names say to a query. */
export interface NameAnswer {
  /** The best first: entries that the query names, events where several of these meet, and what was in the time that it names. */
  matches: NameMatch[];
  /** What was looked for in place of a query with a word that no name has in any spelling. */
  corrected?: string;
  /** The time that the query names, first and last day. */
  time?: TimeSpan;
  /** If nothing matches: the entries with the nearest names. */
  suggestions?: NameMatch[];
}

export interface TimeSpan {
  from: Day;
  to: Day;
}
