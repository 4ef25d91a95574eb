import type { SearchSettings } from '../site/search/search-settings.ts';
import { loadPagefind, type Pagefind, type PagefindFilters, type PagefindResult } from './pagefind.ts';
import { chosenFilters, type ChosenFilter, type QueryState } from './query-state.ts';
import { searchPages } from './rank-pages.ts';

/** Pages that have the words in their text. */
export interface TextAnswer {
  results: readonly PagefindResult[];
  /** How many pages there would be with another value of a filter, the other filters being as they are. */
  counts: FilterCounts;
}

export type FilterCounts = Partial<Record<ChosenFilter, Record<string, number>>>;

/** Pages that have `query` in their text, narrowed down and in the order that the state asks for; all pages for an empty query. */
export async function findTexts(
  settings: Pick<SearchSettings, 'base' | 'collections'>,
  query: string,
  state: QueryState,
): Promise<TextAnswer> {
  const pagefind = await loadPagefind(settings.base);
  // Results tell how many pages have each value only once all filters are loaded.
  const known = await pagefind.filters();
  const filters = pagefindFilters(state, Object.keys(known.day ?? {}));
  const words = query || null;
  const [found, sorted, ...others] = await Promise.all([
    searchPages(pagefind, words, filters, settings),
    sortResults(pagefind, words, filters, state),
    ...chosenFilters.map((name) => countWithout(pagefind, words, filters, name)),
  ]);
  const counts: FilterCounts = {};
  for (const [place, name] of chosenFilters.entries()) counts[name] = others[place] ?? found.filters[name] ?? {};
  return { results: sorted ? withRest(sorted, found.results) : found.results, counts };
}

/** The filters as Pagefind takes them. A range of days is each of its days that any page has. */
export function pagefindFilters({ filters, from, to }: QueryState, days: readonly string[]): PagefindFilters {
  const chosen: PagefindFilters = {};
  for (const name of chosenFilters) {
    const value = filters[name];
    if (value) chosen[name] = value;
  }
  if (!from && !to) return chosen;
  const inRange = days.filter((day) => (!from || day >= from) && (!to || day <= to));
  // To Pagefind no value at all means that every page will do.
  return { ...chosen, day: { any: inRange.length > 0 ? inRange : ['none'] } };
}

async function sortResults(
  pagefind: Pagefind,
  words: string | null,
  filters: PagefindFilters,
  { order }: QueryState,
): Promise<readonly PagefindResult[] | undefined> {
  if (order === 'relevance') return undefined;
  const { results } = await pagefind.search(words, { filters, sort: { day: order === 'newest' ? 'desc' : 'asc' } });
  return results;
}

/** What has no date comes after what has one. */
function withRest(sorted: readonly PagefindResult[], all: readonly PagefindResult[]): readonly PagefindResult[] {
  const dated = new Set(sorted.map(({ id }) => id));
  return [...sorted, ...all.filter(({ id }) => !dated.has(id))];
}

async function countWithout(
  pagefind: Pagefind,
  words: string | null,
  filters: PagefindFilters,
  name: ChosenFilter,
): Promise<Record<string, number> | undefined> {
  if (!filters[name]) return undefined;
  const { [name]: _, ...others } = filters;
  const found = await pagefind.search(words, { filters: others });
  return found.filters[name];
}
