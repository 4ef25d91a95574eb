import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of the pages of a built site, below its base (`people/ada-berg/`), sorted. Redirects are left out: they show nothing. */
export function listPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !isRedirect(join(folder, file)))
    .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
    .sort();
}

function isRedirect(file: string): boolean {
  return readFileSync(file, 'utf8').includes('http-equiv="refresh"');
}
