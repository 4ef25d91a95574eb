import type { SearchSettings } from '../site/search/search-settings.ts';
import type { Pagefind, PagefindFilters, PagefindResult, PagefindSearch } from './pagefind.ts';

/**
 * Searches the texts. Pages of a collection that counts less come further down than Pagefind puts them: the weights that it takes with
 * the pages do not outweigh that it likes short pages. Without words, or within one collection, the order is Pagefind’s.
 */
export async function searchPages(
  pagefind: Pagefind,
  words: string | null,
  filters: PagefindFilters,
  { collections }: Pick<SearchSettings, 'collections'>,
): Promise<PagefindSearch> {
  const lighter = words && !filters.collection ? collections.filter(({ weight }) => weight !== 1) : [];
  const [found, ...parts] = await Promise.all([
    pagefind.search(words, { filters }),
    ...lighter.map(({ label }) => pagefind.search(words, { filters: { ...filters, collection: label } })),
  ]);
  const weights = new Map(
    parts.flatMap(({ results }, place) => results.map(({ id }) => [id, lighter[place]!.weight] as const)),
  );
  return { ...found, results: rankPages(found.results, weights) };
}

/** The pages by their scores, some of which have a weight, by id. */
export function rankPages(results: readonly PagefindResult[], weights: ReadonlyMap<string, number>): PagefindResult[] {
  const scoreOf = ({ id, score }: PagefindResult) => score * (weights.get(id) ?? 1);
  return results.toSorted((a, b) => scoreOf(b) - scoreOf(a));
}
