import { hasPage, type NameMatch } from './answer.ts';
import type { FilterCounts } from './find-texts.ts';
import type { PagefindPage } from './pagefind.ts';

/**
 * What was found by its name and not in the texts: parts of pages, and pages that are not among those that were read and cannot be
 * among the `unread` ones.
 */
export function namedOnly(
  names: readonly NameMatch[],
  pages: readonly PagefindPage[],
  unread: number,
): readonly NameMatch[] {
  const read = new Set(pages.map(({ url }) => url));
  const others = names.filter(({ entry }) => !read.has(entry.url));
  const parts = others.filter(({ entry }) => !hasPage(entry));
  return [...parts, ...others.filter(({ entry }) => hasPage(entry)).slice(unread)];
}

/** The numbers of pages by kind and by side, with what the texts do not have. */
export function countNamed(counts: FilterCounts, named: readonly NameMatch[]): FilterCounts {
  return {
    ...counts,
    collection: addOnes(
      counts.collection,
      named.map(({ entry }) => entry.collection),
    ),
    side: addOnes(
      counts.side,
      named.flatMap(({ entry }) => entry.side?.label ?? []),
    ),
  };
}

function addOnes(counts: Record<string, number> = {}, values: readonly string[]): Record<string, number> {
  const sums = { ...counts };
  for (const value of values) sums[value] = (sums[value] ?? 0) + 1;
  return sums;
}
