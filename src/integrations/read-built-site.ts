import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scanPage, type ScannedPage } from './scan-page.ts';

/** A built site: its pages by path (`people/ada-berg/index.html`), and the paths of all files. */
export interface BuiltSite {
  base: string;
  pages: ReadonlyMap<string, ScannedPage>;
  files: ReadonlySet<string>;
}

/** Reads the pages of a built site from its folder. */
export async function readBuiltSite(folder: string, base: string): Promise<BuiltSite> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = new Set(entries.map((entry) => pathWithin(folder, join(entry.parentPath, entry.name))));
  const pages = new Map<string, ScannedPage>();
  for (const path of files) {
    if (path.endsWith('.html')) pages.set(path, scanPage(await readFile(join(folder, path), 'utf8')));
  }
  return { base, pages, files };
}

function pathWithin(folder: string, path: string): string {
  return path.slice(folder.length).replaceAll('\\', '/').replace(/^\//, '');
}
