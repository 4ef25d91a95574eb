import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixEntry } from '../src/checks/fixes/fix.ts';
import { collectionNames } from '../src/collections/ids.ts';

/** Mends what is safe in every entry of a content folder, and says what it did. */
export function fixContent(folder: string): void {
  for (const collection of collectionNames) {
    for (const name of listEntryFiles(join(folder, collection))) {
      const path = join(folder, collection, name);
      const { text, done } = fixEntry(readFileSync(path, 'utf8'), collection);
      if (done.length === 0) continue;
      writeFileSync(path, text);
      console.log(`${collection}/${name}: ${done.join(', ')}.`);
    }
  }
}

function listEntryFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((item) => item.isFile() && /\.mdx?$/.test(item.name))
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
}
