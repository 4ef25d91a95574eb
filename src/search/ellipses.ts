import type { ExcerptPart } from './excerpt.ts';

/** An excerpt with an ellipsis where it begins or ends within a sentence. */
export function withEllipses(parts: readonly ExcerptPart[]): ExcerptPart[] {
  const text = parts
    .map((part) => part.text)
    .join('')
    .trim();
  const begins = /^[\p{Lu}\p{N}“"(]/u.test(text);
  const ends = /[.?!…][”")]?$/u.test(text);
  return [
    ...(begins ? [] : [{ text: '… ', marked: false }]),
    ...parts,
    ...(ends ? [] : [{ text: ' …', marked: false }]),
  ];
}
