import type { SearchWords } from './words.ts';

/**
 * A query with figures in place of number words: `twenty-two points` → `22 points`; a round number and a smaller one behind it are
 * one number. `undefined` if it has none.
 */
export function withFigures(query: string, numberWords: SearchWords['numberWords']): string | undefined {
  const numbers = readNumbers(numberWords);
  const words = [...numbers.keys()].join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${words})(?:[\\s-](${words}))?(?![\\p{L}\\p{N}])`, 'giu');
  const figured = query.replace(pattern, (_, first: string, second?: string) => {
    const [a, b] = [first, second].map((word) => numbers.get(word?.toLowerCase() ?? ''));
    if (b === undefined) return String(a);
    return a! % 10 === 0 && a! > 10 && b < 10 ? String(a! + b) : `${a} ${b}`;
  });
  return figured === query ? undefined : figured;
}

function readNumbers({ ones, tens }: SearchWords['numberWords']): Map<string, number> {
  return new Map([
    ...ones.split(' ').map((word, place) => [word, place + 1] as const),
    ...tens.split(' ').map((word, place) => [word, (place + 2) * 10] as const),
  ]);
}
