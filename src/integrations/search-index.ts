import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { stabilizeFilters } from './stable-filters.ts';

/** Where the index stands in the site. */
const indexFolder = 'pagefind';

/**
 * What stands beside sentences: numbers of citations, labels, and facts, which the index has as metadata. In an excerpt it would be
 * debris. Whole lists of what other entries say are marked in their components, with `data-pagefind-ignore`.
 */
const besideSentences = ['sup.cite', '.facts', '.meta', '.cert', '.head dt', '.plans th'];

/** Indexes the pages of a built site with Pagefind. What Pagefind adds for its own interface is not needed, and is left out. */
export async function writeSearchIndex(site: string): Promise<void> {
  const target = join(site, indexFolder);
  await writeIndex(site, target);
  stabilizeFilters(target);
}

async function writeIndex(site: string, target: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: besideSentences });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: site });
    // Pagefind's own `writeFiles` answers before the last bytes are on the disk, and `close` then loses them.
    const written = await index.getFiles();
    const faults = [...added.errors, ...written.errors];
    if (faults.length > 0) throw new Error(`Pagefind could not index the site: ${faults.join('; ')}`);
    for (const { path, content } of written.files) if (!isOfInterface(path)) writeFile(join(target, path), content);
  } finally {
    await close();
  }
}

function isOfInterface(path: string): boolean {
  return /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/.test(path);
}

function writeFile(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
