import type { FuzzyDate } from '../collections/dates.ts';
import type { Entry } from '../collections/entry.ts';

/** The date of an entry, if its collection has one. */
export function dateOf({ data }: Entry): FuzzyDate | undefined {
  return 'date' in data ? data.date : undefined;
}
