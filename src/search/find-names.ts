import type { NameAnswer } from './answer.ts';
import { answerQuery } from './answer-query.ts';
import { loadNames } from './load-names.ts';
import { withFigures } from './number-words.ts';
import { likelyParts, partsByName, partsByTime } from './parts-of-query.ts';
import type { SearchWords } from './words.ts';

/**
 * What the names of the site say to a query; with figures in place of its number words, if they say more to that. Rejects if they
 * cannot be had: offline.
 */
export async function findNames(base: string, query: string, words: SearchWords): Promise<NameAnswer> {
  const smallWords = new Set(words.smallWords);
  const answer = await findAsWritten(base, query, smallWords);
  const figured = withFigures(query, words.numberWords);
  if (!figured) return answer;
  const other = await findAsWritten(base, figured, smallWords);
  return bestScore(other) > bestScore(answer) ? { corrected: figured, ...other } : answer;
}

async function findAsWritten(base: string, query: string, smallWords: ReadonlySet<string>): Promise<NameAnswer> {
  const names = await loadNames(base);
  const { split, locale } = names.file;
  if (!split) return answerQuery(query, names.index, smallWords);
  await names.load(partsByName(query, split, locale, smallWords));
  await names.load(partsByTime(query, split, names.index));
  const answer = answerQuery(query, names.index, smallWords);
  if (answer.matches.length > 0) return answer;
  await names.load(likelyParts(query, split));
  return answerQuery(query, names.index, smallWords);
}

function bestScore({ matches: [best] }: NameAnswer): number {
  return best?.score ?? 0;
}
