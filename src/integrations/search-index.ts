import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { stabilizeFilters } from './stable-filters.ts';

/** Where the index stands in the site. */
const indexFolder = 'pagefind';

// Their numbers would stand in excerpts.
const marksOfCitations = 'sup.cite';

/** Indexes the built pages with Pagefind. What Pagefind adds for its own interface is not needed, and is deleted. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'parley-search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeIndex(folder);
        stabilizeFilters(join(folder, indexFolder));
        deleteInterface(join(folder, indexFolder));
      },
    },
  };
}

async function writeIndex(folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: [marksOfCitations] });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: folder });
    const written = await index.writeFiles({ outputPath: join(folder, indexFolder) });
    const faults = [...added.errors, ...written.errors];
    if (faults.length > 0) throw new Error(`Pagefind could not index the site: ${faults.join('; ')}`);
  } finally {
    await close();
  }
}

function deleteInterface(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (/^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/.test(name)) rmSync(join(folder, name));
  }
}
