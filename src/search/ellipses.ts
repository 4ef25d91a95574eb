import type { ExcerptPart } from './excerpt.ts';

/** An excerpt with an ellipsis where it begins or ends within a sentence, on the line of the word beside it. */
export function withEllipses(parts: readonly ExcerptPart[]): ExcerptPart[] {
  const text = parts
    .map((part) => part.text)
    .join('')
    .trim();
  const begins = /^[\p{Lu}\p{N}“"(]/u.test(text);
  const ends = /[.?!…][”")]?$/u.test(text);
  return [
    ...(begins ? [] : [{ text: '…\u00a0', marked: false }]),
    ...parts.map((part, place) => (place === parts.length - 1 ? { ...part, text: part.text.trimEnd() } : part)),
    ...(ends ? [] : [{ text: '\u00a0…', marked: false }]),
  ];
}
