import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fixEntry } from '../src/checks/fixes/fix.ts';
import { collectionNames } from '../src/collections/ids.ts';
import { maxFileBytes } from '../src/collections/read-file.ts';

/** What was mended in a file, which is named as in messages. */
export interface Mending {
  file: string;
  done: string[];
}

/** Mends what is safe in every entry of a content folder, and tells what it did. */
export function fixContent(folder: string): Mending[] {
  return collectionNames.flatMap((collection) =>
    listEntryFiles(join(folder, collection)).flatMap((name) => {
      const path = join(folder, collection, name);
      const before = readText(path);
      if (before === undefined) return [];
      const { text, done } = fixEntry(before, collection);
      if (done.length === 0) return [];
      writeFileSync(path, text);
      return [{ file: `${basename(folder)}/${collection}/${name}`, done }];
    }),
  );
}

/** The text with its byte order mark; `undefined` for bytes that are none, which writing would destroy, and for what is too large. */
function readText(path: string): string | undefined {
  const bytes = readFileSync(path);
  if (bytes.length > maxFileBytes) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Regular files only: a symbolic link would lead out of the content. */
function listEntryFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((item) => item.isFile() && /\.mdx?$/.test(item.name) && item.name !== 'README.md')
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
}
