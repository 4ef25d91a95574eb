import { execFileSync } from 'node:child_process';
import { basename, relative } from 'node:path';

/**
 * The texts of the content files that differ from a base revision, as they were there. Keys are paths as messages show them. Files
 * that are new have no text before. Throws if git does not know the revision.
 */
export function readFilesBefore(revision: string, contentFolder: string): Map<string, string> {
  const git = (...command: string[]) => execFileSync('git', ['-C', contentFolder, ...command], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  let changed: string[];
  try {
    git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
    changed = git('diff', '--name-only', '--relative', '-z', '--diff-filter=M', revision, '--', '.').split('\0').filter(Boolean);
  } catch (error) {
    throw new Error(`Unexpected revision ${revision}, expected one that git knows in ${relative('.', contentFolder)}.`, { cause: error });
  }
  const name = basename(contentFolder);
  return new Map(changed.map((path) => [`${name}/${path}`, git('show', `${revision}:./${path}`)]));
}
