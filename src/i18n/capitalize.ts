import type { Words } from '../words/index.ts';

/** `state body` → `State body`, for words of the content that stand alone. */
export function capitalize(text: string, words: Words): string {
  const [first = ''] = text;
  return capitalLetter(first, words) + text.slice(first.length);
}

/** The capital of a letter. Georgian has capitals for texts in nothing else, which few fonts have: no word begins with one. */
export function capitalLetter(letter: string, words: Words): string {
  return /^\p{Script=Georgian}/u.test(letter) ? letter : letter.toLocaleUpperCase(words.dates.locale);
}
