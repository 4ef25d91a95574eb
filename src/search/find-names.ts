import type { NameAnswer } from './answer.ts';
import { answerQuery } from './answer-query.ts';
import { loadNames, loadParts } from './load-names.ts';
import { likelyParts, partsByName, partsByTime } from './parts-of-query.ts';

/** What the names of the site say to a query. Rejects if they cannot be had: offline. */
export async function findNames(base: string, query: string, smallWords: ReadonlySet<string>): Promise<NameAnswer> {
  const names = await loadNames(base);
  const { split, locale } = names.file;
  if (!split) return answerQuery(query, names.index, smallWords);
  await loadParts(base, names, partsByName(query, split, locale, smallWords));
  await loadParts(base, names, partsByTime(query, split, names.index));
  const answer = answerQuery(query, names.index, smallWords);
  if (answer.matches.length > 0) return answer;
  await loadParts(base, names, likelyParts(query, split));
  return answerQuery(query, names.index, smallWords);
}
