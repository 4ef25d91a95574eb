import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { compareText } from '../problem.ts';

/** What Pagefind writes before the CBOR of each of its files. */
const signature = Buffer.from('pagefind_dcd');

type NamedList = [name: string, rest: unknown];

/**
 * Writes the filters of a Pagefind index anew, sorted. Pagefind writes their values, and the list of filters, in an order that
 * differs from run to run, and names the files by what is in them; two builds of the same content must be the same.
 */
export function stabilizeFilters(indexFolder: string): void {
  const entryPath = join(indexFolder, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(entryPath, 'utf8')) as { languages: Record<string, { hash: string }> };
  for (const language of Object.values(entry.languages)) {
    const path = join(indexFolder, `pagefind.${language.hash}.pf_meta`);
    const meta = readCbor(path) as unknown[];
    const hashes = stabilizeFilterFiles(join(indexFolder, 'filter'), languageOf(language.hash));
    rmSync(path);
    language.hash = writeNamed(
      meta.map((part) => replaceHashes(part, hashes)),
      languageOf(language.hash),
      (hash) => join(indexFolder, `pagefind.${hash}.pf_meta`),
    );
  }
  writeFileSync(entryPath, JSON.stringify(entry));
}

/** Sorts the values in each filter file of a language, and tells under which hash each stands now. */
function stabilizeFilterFiles(folder: string, language: string): Map<string, string> {
  const hashes = new Map<string, string>();
  for (const file of listFilters(folder, language)) {
    const [name, values] = readCbor(join(folder, file)) as [string, NamedList[]];
    rmSync(join(folder, file));
    const hash = writeNamed([name, sortByName(values)], language, (made) => join(folder, `${made}.pf_filter`));
    hashes.set(file.replace(/\.pf_filter$/, ''), hash);
  }
  return hashes;
}

/** The part of the meta file that lists filters gets the new hashes, in the order of the names; other parts stay. */
function replaceHashes(part: unknown, hashes: ReadonlyMap<string, string>): unknown {
  if (!isFilterList(part, hashes)) return part;
  return sortByName(part.map(([name, hash]): NamedList => [name, hashes.get(hash)]));
}

function isFilterList(part: unknown, hashes: ReadonlyMap<string, string>): part is [name: string, hash: string][] {
  return (
    Array.isArray(part) &&
    part.length > 0 &&
    part.every((item: unknown) => Array.isArray(item) && item.length === 2 && hashes.has(item[1] as string))
  );
}

function listFilters(folder: string, language: string): string[] {
  try {
    return readdirSync(folder).filter((file) => file.startsWith(`${language}_`));
  } catch {
    return [];
  }
}

function sortByName(list: readonly NamedList[]): NamedList[] {
  return list.toSorted(([a], [b]) => compareText(a, b));
}

function languageOf(hash: string): string {
  return hash.slice(0, hash.lastIndexOf('_'));
}

function readCbor(path: string): unknown {
  return decode(gunzipSync(readFileSync(path)).subarray(signature.length));
}

/** Writes a value to a file that is named by its content, and returns that name. */
function writeNamed(value: unknown, language: string, pathOf: (hash: string) => string): string {
  const bytes = Buffer.concat([signature, encode(value)]);
  const hash = `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;
  writeFileSync(pathOf(hash), gzipSync(bytes));
  return hash;
}
