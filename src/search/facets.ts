import { fetchJson } from '../browser/fetch-json.ts';
import { loadOnce } from '../browser/load-once.ts';
import { chosenFilters, type ChosenFilter, type QueryState } from './query-state.ts';

/** The file of facets as it is written by the build and read in the browser. */
export interface FacetsFile {
  values: [filter: ChosenFilter, value: string][];
  /** By address: the places of its values in their list, and the first and the last day that it is about. */
  entries: Record<string, [values: number[], from?: string, to?: string]>;
}

/** Loads the facets from the site, once. Rejects if they cannot be had: offline. */
export const loadFacets = loadOnce((base) => fetchJson<FacetsFile>(`${base}search/facets.json`));

/** Whether an entry has every value that is asked for, and a day in the range. What has no last day goes on. */
export function fitsFilters({ values, entries }: FacetsFile, url: string, { filters, from, to }: QueryState): boolean {
  const [own = [], first, last] = entries[url] ?? [];
  const hasValue = (name: ChosenFilter) =>
    own.some((place) => values[place]![0] === name && values[place]![1] === filters[name]);
  if (!chosenFilters.every((name) => !filters[name] || hasValue(name))) return false;
  if (!from && !to) return true;
  return first !== undefined && (!to || first <= to) && (!from || !last || last >= from);
}
