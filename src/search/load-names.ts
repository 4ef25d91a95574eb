import { indexNames, type NameIndex } from './name-index.ts';
import type { NamesFile } from './names-file.ts';

let loading: Promise<NameIndex> | undefined;

/** Loads the names from the site, once. Rejects if they cannot be had: offline. */
export function loadNames(base: string): Promise<NameIndex> {
  loading ??= fetch(`${base}search/names.json`).then(async (response) => {
    if (!response.ok) throw new Error(`The names did not load: ${response.status}.`);
    return indexNames((await response.json()) as NamesFile);
  });
  loading.catch(() => (loading = undefined));
  return loading;
}
