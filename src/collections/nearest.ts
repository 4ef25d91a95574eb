import { compareText } from '../problem.ts';

/**
 * The candidates most like a text that was not found, best first, at most three: what the author may have meant.
 * A candidate counts if it is within a third of the text's length (optimal string alignment distance) and has something of it, or
 * begins with the text.
 */
export function findNearest(text: string, candidates: Iterable<string>): string[] {
  const wanted = text.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const found: { candidate: string; distance: number }[] = [];
  for (const candidate of candidates) {
    const given = candidate.toLowerCase();
    const distance = wanted.length > 2 && given.startsWith(wanted) ? 1 : editDistance(wanted, given, limit);
    const isOther = distance >= Math.max(wanted.length, given.length);
    if (distance <= limit && !isOther) found.push({ candidate, distance });
  }
  found.sort((a, b) => a.distance - b.distance || compareText(a.candidate, b.candidate));
  return found.slice(0, 3).map(({ candidate }) => candidate);
}

/** `Did you mean \`a\` or \`b\`?`, or `undefined` if nothing is near. */
export function suggest(text: string, candidates: Iterable<string>): string | undefined {
  return formatSuggestion(findNearest(text, candidates));
}

/** The same for names that are found already. */
export function formatSuggestion(names: readonly string[]): string | undefined {
  return names.length > 0 ? `Did you mean ${joinAlternatives(names.map((name) => `\`${name}\``))}?` : undefined;
}

/** `a`, `a or b`, `a, b or c`. */
export function joinAlternatives(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
}

/**
 * The number of letters to insert, delete, replace or swap with their neighbour (optimal string alignment, the restricted
 * form of the Damerau-Levenshtein distance); `limit + 1` if it is more than the limit.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, beforeLast[column - 2]! + 1);
      }
      current.push(best);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length]!, limit + 1);
}
