import type { SearchFilter } from '../site/view-models.ts';

/** What a reader looks for; all of it stands in the address, so that a search can be shared. */
export interface QueryState {
  query: string;
  /** Whether the words are to be found as they are written, without correction. */
  exact: boolean;
  filters: Partial<Record<ChosenFilter, string>>;
  /** First and last day, such as `2031-05-04`, of what is looked for. */
  from?: string;
  to?: string;
  order: ResultOrder;
}

/** Filters of which a reader chooses a value; days are a range. */
export type ChosenFilter = Exclude<SearchFilter, 'day'>;

export const chosenFilters: readonly ChosenFilter[] = ['collection', 'category', 'side', 'person', 'place'];

export const resultOrders = ['relevance', 'newest', 'oldest'] as const;
export type ResultOrder = (typeof resultOrders)[number];

/** Reads the state from the query of an address: `?q=harbour&collection=Events&from=2031-05-01`. What has no meaning is passed over. */
export function readQueryState(search: string): QueryState {
  const parameters = new URLSearchParams(search);
  const filters: QueryState['filters'] = {};
  for (const name of chosenFilters) {
    const value = parameters.get(name);
    if (value) filters[name] = value;
  }
  const [from, to] = [parameters.get('from') ?? '', parameters.get('to') ?? ''];
  return {
    query: parameters.get('q')?.trim() ?? '',
    exact: parameters.has('exact'),
    filters,
    ...(isDay(from) && { from }),
    ...(isDay(to) && { to }),
    order: resultOrders.find((order) => order === parameters.get('order')) ?? 'relevance',
  };
}

/** The query of the address that stands for a state; empty if there is nothing to look for. */
export function formatQueryState({ query, exact, filters, from, to, order }: QueryState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  if (query && exact) parameters.set('exact', '1');
  for (const name of chosenFilters) {
    const value = filters[name];
    if (value) parameters.set(name, value);
  }
  if (from) parameters.set('from', from);
  if (to) parameters.set('to', to);
  if (order !== 'relevance') parameters.set('order', order);
  const text = parameters.toString();
  return text ? `?${text}` : '';
}

/** A search for words and nothing else. */
export function plainState(query: string): QueryState {
  return { query, exact: false, filters: {}, order: 'relevance' };
}

/** Whether results are narrowed down by anything. */
export function hasFilters({ filters, from, to }: QueryState): boolean {
  return Boolean(from || to) || Object.values(filters).some(Boolean);
}

/** The state with another value of a filter, or another first or last day; empty takes it away. */
export function withValue({ from, to, ...state }: QueryState, name: string, value: string): QueryState {
  const days = { from, to, ...((name === 'from' || name === 'to') && { [name]: value }) };
  const filter = chosenFilters.find((chosen) => chosen === name);
  return {
    ...state,
    ...(filter && { filters: { ...state.filters, [filter]: value } }),
    ...(days.from && { from: days.from }),
    ...(days.to && { to: days.to }),
  };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
