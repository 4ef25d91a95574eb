import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findOutputFaults } from './find-output-faults.ts';
import { scanPage, type ScannedPage } from './scan-page.ts';

const shown = 50;

/** Throws if the pages of a built site have broken links or fragments, ids used twice, or anything that the content security policy blocks. */
export async function checkOutput(folder: string, base: string): Promise<void> {
  const faults = await findFaultsIn(folder, base);
  if (faults.length === 0) return;
  const more = faults.length > shown ? [`… and ${faults.length - shown} more.`] : [];
  throw new Error(`The built site has ${faults.length} faults.\n${[...faults.slice(0, shown), ...more].join('\n')}`);
}

async function findFaultsIn(folder: string, base: string): Promise<string[]> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = new Set(entries.map((entry) => pathWithin(folder, join(entry.parentPath, entry.name))));
  const pages = new Map<string, ScannedPage>();
  for (const path of files) {
    if (path.endsWith('.html')) pages.set(path, scanPage(await readFile(join(folder, path), 'utf8')));
  }
  return findOutputFaults({ base, pages, files });
}

function pathWithin(folder: string, path: string): string {
  return path.slice(folder.length).replaceAll('\\', '/').replace(/^\//, '');
}
