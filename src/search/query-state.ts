import type { SearchFilter } from '../site/view-models.ts';

/** What a reader looks for; all of it stands in the address, so that a search can be shared. */
export interface QueryState {
  query: string;
  filters: Partial<Record<ChosenFilter, string>>;
}

/** Filters of which a reader chooses a value; days are a range. */
export type ChosenFilter = Exclude<SearchFilter, 'day'>;

export const searchFilters: readonly ChosenFilter[] = ['collection', 'category', 'side', 'person', 'place'];

/** Reads the state from the query of an address: `?q=harbour&collection=Events`. */
export function readQueryState(search: string): QueryState {
  const parameters = new URLSearchParams(search);
  const filters: QueryState['filters'] = {};
  for (const name of searchFilters) {
    const value = parameters.get(name);
    if (value) filters[name] = value;
  }
  return { query: parameters.get('q')?.trim() ?? '', filters };
}

/** The query of the address that stands for a state; empty if there is nothing to look for. */
export function formatQueryState({ query, filters }: QueryState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const name of searchFilters) {
    const value = filters[name];
    if (value) parameters.set(name, value);
  }
  const text = parameters.toString();
  return text ? `?${text}` : '';
}
