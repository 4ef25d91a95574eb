import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collectionNames } from '../src/collections/ids.ts';
import { definitionOf, frontPageId } from '../src/collections/index.ts';

/** Folders that become addresses, from the root of the site. */
const folders = ['src/pages', 'public'];

/** Those whose files are written after Astro has built its pages. */
const writtenLater: Readonly<Record<string, readonly string[]>> = { pages: ['pagefind'] };

test.each(collectionNames)(
  'ids of %s are reserved where a page or a file of our own stands at their address',
  (name) => {
    const { base, reservedIds = [] } = definitionOf(name);
    const taken = folders.flatMap((folder) => fixedNames(join(folder, base)));
    expect([...reservedIds].sort()).toEqual([...new Set([...taken, ...(writtenLater[name] ?? [])])].sort());
  },
);

/** What could be the id of an entry among the names in a folder: no routes with parameters, nothing with a full stop. */
function fixedNames(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .map((name) => name.replace(/\.(?:astro|ts)$/, ''))
    .filter((name) => /^[a-z0-9-]+$/.test(name) && name !== frontPageId);
}
