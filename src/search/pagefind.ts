import type { SearchFilter } from '../site/view-models.ts';
import type { QueryState } from './query-state.ts';

/** The parts of Pagefind's interface that are used (https://pagefind.app/docs/api/). */
interface Pagefind {
  options(options: { baseUrl?: string; excerptLength?: number; ranking?: Record<string, number> }): Promise<void>;
  filters(): Promise<unknown>;
  search(query: string, options: { filters: QueryState['filters'] }): Promise<PagefindSearch>;
}

export interface PagefindSearch {
  results: { id: string; data(): Promise<PagefindPage> }[];
  /** How many pages have each value, by filter, among those that the query finds. */
  totalFilters: Partial<Record<SearchFilter, Record<string, number>>>;
}

export interface PagefindPage {
  url: string;
  /** HTML in which only `<mark>` is not escaped. */
  excerpt: string;
  meta: { title?: string; kind?: string; note?: string; summary?: string };
}

let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind from the site, once. Rejects if there is none: in dev, or offline. */
export function loadPagefind(base: string): Promise<Pagefind> {
  loading ??= import(/* @vite-ignore */ `${base}pagefind/pagefind.js`).then(async (pagefind: Pagefind) => {
    await pagefind.options({ baseUrl: base, excerptLength: 24 });
    // Results tell how many pages each value has only once the filters are loaded.
    await pagefind.filters();
    return pagefind;
  });
  loading.catch(() => (loading = undefined));
  return loading;
}
