import { addNames, indexNames, type NameIndex } from './name-index.ts';
import { takeTime } from './query-time.ts';
import type { NamesFile, NamesPart } from './names-file.ts';

/** The names of a site as far as they are loaded. */
export interface LoadedNames {
  file: NamesFile;
  index: NameIndex;
  parts: Map<string, Promise<void>>;
}

let loading: Promise<LoadedNames> | undefined;

/** Loads the names from the site, once; where they are many, those that are looked for most. Rejects if they cannot be had: offline. */
export function loadNames(base: string): Promise<LoadedNames> {
  loading ??= load<NamesFile>(`${base}search/names.json`).then((file) => {
    // What dates look like takes some time to learn, which the first key press has not.
    takeTime('1', file.locale);
    return { file, index: indexNames(file), parts: new Map() };
  });
  loading.catch(() => (loading = undefined));
  return loading;
}

/** Loads parts of the names, each once, into the index. Rejects if one cannot be had. */
export async function loadParts(base: string, names: LoadedNames, parts: readonly string[]): Promise<void> {
  await Promise.all(
    parts.map((part) => {
      const known = names.parts.get(part) ?? loadPart(base, names, part);
      names.parts.set(part, known);
      known.catch(() => names.parts.delete(part));
      return known;
    }),
  );
}

async function loadPart(base: string, names: LoadedNames, part: string): Promise<void> {
  const loaded = await load<NamesPart>(`${base}search/names/${part}.json`);
  names.index = addNames(names.index, names.file, loaded);
}

async function load<Content>(url: string): Promise<Content> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The names did not load: ${response.status}.`);
  return (await response.json()) as Content;
}
