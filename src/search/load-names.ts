import { fetchJson } from '../browser/fetch-json.ts';
import { loadOnce } from '../browser/load-once.ts';
import { addNames, indexNames, type NameIndex } from './name-index.ts';
import { takeTime } from './query-time.ts';
import type { NamesFile, NamesPart } from './names-file.ts';

/** The names of a site as far as they are loaded. */
interface LoadedNames {
  file: NamesFile;
  index: NameIndex;
  /** Loads parts of the names into the index, each once. Rejects if one cannot be had. */
  load(parts: readonly string[]): Promise<unknown>;
}

/** Loads the names from the site, once; where they are many, those that are looked for most. Rejects if they cannot be had: offline. */
export const loadNames = loadOnce(async (base): Promise<LoadedNames> => {
  const file = await fetchJson<NamesFile>(`${base}search/names.json`);
  // What dates look like takes some time to learn, which the first key press has not.
  takeTime('1', file.locale);
  const loadPart = loadOnce(async (part) => {
    const loaded = await fetchJson<NamesPart>(`${base}search/names/${part}.json`);
    names.index = addNames(names.index, file, loaded);
  });
  const names = {
    file,
    index: indexNames(file),
    load: (parts: readonly string[]) => Promise.all(parts.map((part) => loadPart(part))),
  };
  return names;
});
