import { plainLetters } from '../graph/latin-letters.ts';
import type { ExcerptPart } from './excerpt.ts';

/** Takes a title apart at the words that the query has, or begins: `ber` marks the second word of `Ada Berg`. */
export function markWords(title: string, query: string, smallWords: readonly string[]): ExcerptPart[] {
  const wanted = tellingWords(query, smallWords);
  const parts: ExcerptPart[] = [];
  for (const piece of title.split(/([\p{L}\p{M}\p{N}]+)/u)) {
    const marked = wanted.some((word) => isFoundIn(word, plainLetters(piece)));
    const last = parts.at(-1);
    if (last?.marked === marked) last.text += piece;
    else if (piece) parts.push({ text: piece, marked });
  }
  return parts;
}

/** How many different words of the query a text has. */
export function countFound(text: string, query: string, smallWords: readonly string[]): number {
  const words = wordsOf(text);
  return tellingWords(query, smallWords).filter((wanted) => words.some((word) => isFoundIn(wanted, word))).length;
}

function tellingWords(query: string, smallWords: readonly string[]): string[] {
  return [...new Set(wordsOf(query))].filter((word) => !smallWords.includes(word));
}

/** A word of one or two letters is found only where it is the whole word. */
function isFoundIn(wanted: string, word: string): boolean {
  return wanted.length < 3 ? word === wanted : word.startsWith(wanted);
}

/** The words of a text, in lower case and without accents. */
export function wordsOf(text: string): string[] {
  return plainLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
