import type { Words } from '../words/index.ts';

/** `state body` → `State body`, for words of the content that stand alone. */
export function capitalize(text: string, words: Words): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(words.dates.locale) + text.slice(first.length);
}
