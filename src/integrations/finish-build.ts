import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getKnowledge } from '../site/knowledge.ts';
import type { Settings } from '../site/settings.ts';
import { checkOutput } from './check-output.ts';
import { replaceFolder } from './publish.ts';
import { readBuiltSite } from './read-built-site.ts';
import { writeSearchIndex } from './search-index.ts';
import { writeSitemap } from './write-sitemap.ts';

/**
 * What follows once all pages are written: the search index, the checks of the output, the list of pages for search engines, and, if all
 * went well, putting the site in place of the last one. A failed build changes nothing.
 */
export function finishBuild({ base, outFolder }: Settings): AstroIntegration {
  return {
    name: 'parley-finish-build',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        // Pagefind runs in a process of its own, so both take the time of one.
        await allDone([writeSearchIndex(folder), finishPages(folder, base)]);
        replaceFolder(folder, outFolder);
      },
    },
  };
}

async function finishPages(folder: string, base: string): Promise<void> {
  const site = await readBuiltSite(folder, base);
  checkOutput(site);
  writeSitemap(folder, site, getKnowledge());
}

/** Waits for all, also if one fails, so that none still writes once the folder is given up; then throws the first failure. */
async function allDone(steps: Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(steps)).find((step) => step.status === 'rejected');
  if (failed) throw failed.reason;
}
