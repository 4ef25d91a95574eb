import { plainLetters } from '../graph/latin-letters.ts';
import { wordsOf } from './mark-words.ts';
import type { PagefindPage } from './pagefind.ts';

/** Whether pages really have each telling word of a query, in any form: Pagefind finds its mere beginning, where no page has more. */
export function haveWords(pages: readonly PagefindPage[], query: string, smallWords: readonly string[]): boolean {
  const texts = pages.map(({ content, meta }) => plainLetters([content, ...Object.values(meta)].join(' ')));
  return wordsOf(query)
    .filter((word) => !smallWords.includes(word))
    .every((word) => texts.some((text) => beginningOf(word).test(text)));
}

/** The longest ending by which two forms of a word differ, and the shortest beginning that they share. */
const [longestEnding, shortestBeginning] = [3, 3];

/** Where a form of the word begins. */
function beginningOf(word: string): RegExp {
  const beginning = word.slice(0, Math.max(shortestBeginning, word.length - longestEnding));
  return new RegExp(`(?<![\\p{L}\\p{N}])${beginning}`, 'u');
}
