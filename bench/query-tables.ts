import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Query } from './search-query.ts';

const file = 'tests/site/search-queries.ts';

/** Queries written by hand for the site in `content/`, in two tables. A site that has no tests of its own has none. */
export async function readQueryTables(): Promise<{ queries: Query[]; otherQueries: Query[] }> {
  if (!existsSync(file))
    throw new Error(`Missing ${file}, expected the queries to ask, as bench/query-tables.ts reads them.`);
  // Not by its name alone: the types would then ask for the file on every site.
  return (await import(pathToFileURL(resolve(file)).href)) as { queries: Query[]; otherQueries: Query[] };
}
