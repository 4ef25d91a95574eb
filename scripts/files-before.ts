import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import { UsageError } from './run-command.ts';

/**
 * The texts of the content files that differ from a base revision, as they were there, line ends made `\n`. Keys are paths as problems
 * have them. Files that are new have no text before. Throws a `UsageError` if git does not know the revision.
 */
export function readFilesBefore(revision: string, contentFolder: string): Map<string, string> {
  const git = (...command: string[]) => runGit(contentFolder, command);
  let commit: string;
  try {
    commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`).trim();
  } catch (error) {
    throw new UsageError(`Unexpected revision ${revision}, expected one that git knows.`, { cause: error });
  }
  const changed = git('diff', '--name-only', '--relative', '-z', '--diff-filter=M', commit, '--', '.');
  const name = basename(contentFolder);
  return new Map(
    changed
      .split('\0')
      .filter(Boolean)
      .map((path) => [`${name}/${path}`, git('show', `${commit}:./${path}`).replace(/\r\n?/g, '\n')]),
  );
}

function runGit(folder: string, command: string[]): string {
  return execFileSync('git', ['-C', folder, ...command], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 100_000_000,
  });
}
