import type { ExcerptPart } from './excerpt.ts';

/**
 * An excerpt without the title, or its last words, at its beginning: the page starts with it (Pagefind puts a full stop behind a letter),
 * and the result shows it already.
 * `on the port. The town …` for `Talks on the port` → `The town …`. Empty, if there is no more.
 */
export function withoutTitle(parts: readonly ExcerptPart[], title: string): ExcerptPart[] {
  const text = parts.map((part) => part.text).join('');
  const end = endings(title).find((words) => beginsWith(text, words));
  return end === undefined
    ? [...parts]
    : dropLetters(parts, /^[.\s]*/.exec(text.slice(end.length))![0].length + end.length);
}

/** All of the title, then without its first word, and so on: the longest first. */
function endings(title: string): string[] {
  const words = title.split(' ');
  return words.map((_, place) => words.slice(place).join(' ')).filter(Boolean);
}

/** Whether a text begins with words and a mark that ends them, or has no more than these. */
function beginsWith(text: string, words: string): boolean {
  if (!text.startsWith(words)) return false;
  const rest = text.slice(words.length);
  return rest.startsWith('.') || rest.trim() === '' || /[^\p{L}\p{N}]$/u.test(words);
}

function dropLetters(parts: readonly ExcerptPart[], count: number): ExcerptPart[] {
  let left = count;
  return parts.flatMap(({ text, marked }) => {
    const rest = text.slice(left);
    left = Math.max(0, left - text.length);
    return rest ? [{ text: rest, marked }] : [];
  });
}
