import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where a site is built before it takes the place of the last one: beside it, so that a rename is enough. */
export function stagingFolder(outFolder: string): string {
  return join(dirname(outFolder), `.${basename(outFolder)}.building`);
}

/** Whether a site may take the place of a folder: there is none yet, it is empty, or it holds an earlier site. */
export function isReplaceable(folder: string): boolean {
  if (!existsSync(folder)) return true;
  if (!statSync(folder).isDirectory()) return false;
  const names = readdirSync(folder);
  return names.length === 0 || ['404.html', '_astro'].every((name) => names.includes(name));
}

/** Moves a folder to a place that may be taken. If the move fails, what was there is put back. */
export function replaceFolder(from: string, to: string): void {
  const old = join(dirname(to), `.${basename(to)}.old`);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(to)) renameSync(to, old);
  try {
    renameSync(from, to);
  } catch (error) {
    if (existsSync(old)) renameSync(old, to);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
