import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * The name of a file of the content as an editor can open it: relative to the working folder if it is below that, else whole.
 * Within Parley a file is named from the content folder on (`content/people/ada-berg.md`), wherever that is.
 */
export function openableName(file: string, contentFolder: string, workingFolder: string): string {
  const path = resolve(dirname(contentFolder), file);
  const name = relative(workingFolder, path);
  const isBelow = name !== '' && name !== '..' && !name.startsWith(`..${sep}`) && !isAbsolute(name);
  return (isBelow ? name : path).replaceAll(sep, '/');
}
