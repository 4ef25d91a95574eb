import type { ExcerptPart } from './excerpt.ts';

/**
 * An excerpt without the title, or its last words, at its beginning: the page starts with it (Pagefind puts a full stop behind it),
 * and the result shows it already.
 * `on the port. The town …` for `Talks on the port` → `The town …`. As it is, if nothing would be left.
 */
export function withoutTitle(parts: readonly ExcerptPart[], title: string): ExcerptPart[] {
  const text = parts.map((part) => part.text).join('');
  const end = endings(title).find((words) => text.startsWith(`${words}.`));
  const cut = end ? `${end}. `.length : 0;
  const rest = dropLetters(parts, cut);
  return rest.length > 0 ? rest : [...parts];
}

/** All of the title, then without its first word, and so on: the longest first. */
function endings(title: string): string[] {
  const words = title.split(' ');
  return words.map((_, place) => words.slice(place).join(' ')).filter(Boolean);
}

function dropLetters(parts: readonly ExcerptPart[], count: number): ExcerptPart[] {
  let left = count;
  return parts.flatMap(({ text, marked }) => {
    const rest = text.slice(left);
    left = Math.max(0, left - text.length);
    return rest ? [{ text: rest, marked }] : [];
  });
}
