import type { ExcerptPart } from './excerpt.ts';

/** Takes a title apart at the words that the query has, or begins: `ber` marks the second word of `Ada Berg`. */
export function markWords(title: string, query: string, smallWords: readonly string[]): ExcerptPart[] {
  const wanted = wordsOf(query).filter((word) => !smallWords.includes(word));
  const parts: ExcerptPart[] = [];
  for (const piece of title.split(/([\p{L}\p{M}\p{N}]+)/u)) {
    const marked = wanted.some((word) => isFoundIn(word, plain(piece)));
    const last = parts.at(-1);
    if (last?.marked === marked) last.text += piece;
    else if (piece) parts.push({ text: piece, marked });
  }
  return parts;
}

/** A word of one or two letters is found only where it is the whole word. */
function isFoundIn(wanted: string, word: string): boolean {
  return wanted.length < 3 ? word === wanted : word.startsWith(wanted);
}

function wordsOf(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Lower case, without accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
