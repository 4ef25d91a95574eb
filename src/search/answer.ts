import type { NameMatch } from './match-names.ts';

export type { NameMatch };

/** What the names say to a query. */
export interface NameAnswer {
  /** The best first. */
  matches: NameMatch[];
  /** What was looked for in place of a query that names nothing as it is written. */
  corrected?: string;
  /** The time that the query names, first and last day. */
  time?: { from: string; to: string };
}
