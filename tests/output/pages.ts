import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Built sites, as `npm test` leaves them. */
export const builtSites = { complete: '.parley/fixtures/complete', site: 'dist' };

/** Paths of all pages of a built site, from the folder of the project, sorted. */
export function listPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => join(folder, path))
    .sort();
}
