import type { NameAnswer } from './answer.ts';
import { loadNames } from './load-names.ts';
import { matchNames } from './match-names.ts';

/** Entries that the query names. Rejects if the names cannot be had: offline. */
export async function findNames(base: string, query: string, smallWords: ReadonlySet<string>): Promise<NameAnswer> {
  return { matches: matchNames(query, await loadNames(base), smallWords) };
}
