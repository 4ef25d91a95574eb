import { countWords, fillWords } from '../browser/words.ts';
import type { InstantAnswer } from './instant-search.ts';
import type { SearchWords } from './words.ts';

/**
 * What is said of an answer: the number of results, once all are there, or what went wrong. Empty while more may come, so that
 * each pause in writing is answered once.
 */
export function describeAnswer(
  { query, named, inText, suggested, names, texts }: InstantAnswer,
  words: SearchWords,
  language: string,
): { message: string; isFailure: boolean } {
  if (!query || texts === 'pending') return { message: '', isFailure: false };
  const count = named.length + inText.length;
  if (texts === 'failed') return { message: count > 0 ? words.namesOnly : words.failed, isFailure: true };
  if (suggested.length > 0) return { message: fillWords(words.noneButNear, { query }), isFailure: true };
  if (count > 0) return { message: countWords(words.results, count, language), isFailure: false };
  if (names === 'failed') return { message: words.failed, isFailure: true };
  return { message: fillWords(words.none, { query }), isFailure: true };
}
