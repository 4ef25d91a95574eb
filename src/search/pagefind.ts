import { loadOnce } from '../browser/load-once.ts';
import type { SearchFilter } from '../site/view-models.ts';

/** The parts of Pagefind's interface that are used (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options(options: { baseUrl?: string; excerptLength?: number; ranking?: typeof ranking }): Promise<void>;
  /** How many pages have each value, by filter; loads all of them. */
  filters(): Promise<PagefindCounts>;
  /** Without words it finds all pages that the filters let through. With `sort`, pages that lack the key are left out. */
  search(
    query: string | null,
    options: { filters?: PagefindFilters; sort?: { day: 'asc' | 'desc' } },
  ): Promise<PagefindSearch>;
}

export type PagefindFilters = Partial<Record<SearchFilter, string | { any: string[] }>>;

export type PagefindCounts = Partial<Record<SearchFilter, Record<string, number>>>;

export interface PagefindSearch {
  results: PagefindResult[];
  /** How many of the results have each value, by filter, once filters are loaded. */
  filters: PagefindCounts;
}

export interface PagefindResult {
  id: string;
  /** How well the page fits; without words 1. */
  score: number;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  /** HTML in which only `<mark>` is not escaped. */
  excerpt: string;
  /** All of its text. */
  content: string;
  meta: { title?: string; kind?: string; note?: string; summary?: string; day?: string };
  /** The values that the page has. */
  filters: Partial<Record<SearchFilter, string[]>>;
}

/** The titles count in the text too, as headings; twice as much would be too much. Pagefind’s default is 5. */
const ranking = { metaWeights: { title: 2 } };

/** Loads Pagefind from the site, once. Rejects if there is none: in dev, or offline. */
export const loadPagefind = loadOnce(async (base): Promise<Pagefind> => {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 24, ranking });
  return pagefind;
});
