import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What happens to a file: written anew, changed, or deleted (`after` is `undefined`). */
export interface FileChange {
  /** Path below the parent of the content folder, with `/`: `content/people/ada-berg.md`. */
  file: string;
  /** The text before; `undefined` if the file must not exist. */
  before: string | undefined;
  after: string | undefined;
}

/** Reads a file of the content byte for byte, with its own line ends. */
export function readFile(contentFolder: string, file: string): string {
  return readFileSync(pathOf(contentFolder, file), 'utf8');
}

/** Makes all changes. If one fails, those before it are taken back, and the error is thrown. */
export function writeChanges(contentFolder: string, changes: readonly FileChange[]): void {
  const done: FileChange[] = [];
  try {
    for (const change of changes) {
      put(contentFolder, change.file, change.after, change.before === undefined);
      done.push(change);
    }
  } catch (error) {
    for (const { file, before } of done.reverse()) put(contentFolder, file, before, false);
    throw error;
  }
}

function put(contentFolder: string, file: string, text: string | undefined, isNew: boolean): void {
  const path = pathOf(contentFolder, file);
  if (text === undefined) return rmSync(path);
  if (isNew) mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: isNew ? 'wx' : 'w' });
}

function pathOf(contentFolder: string, file: string): string {
  return join(dirname(contentFolder), file);
}
