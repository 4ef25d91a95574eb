import type { NameAnswer } from './answer.ts';
import { answerQuery } from './answer-query.ts';
import { loadNames } from './load-names.ts';

/** What the names of the site say to a query. Rejects if they cannot be had: offline. */
export async function findNames(base: string, query: string, smallWords: ReadonlySet<string>): Promise<NameAnswer> {
  return answerQuery(query, await loadNames(base), smallWords);
}
