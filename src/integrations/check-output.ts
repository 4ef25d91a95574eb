import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findOutputFaults } from './find-output-faults.ts';
import { scanPage, type ScannedPage } from './scan-page.ts';

const shown = 50;

/** Fails a build whose pages have broken links or fragments, ids used twice, or anything that the content security policy blocks. */
export function checkOutput(base: string): AstroIntegration {
  return {
    name: 'parley-check-output',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const faults = findFaultsIn(fileURLToPath(dir), base);
        if (faults.length === 0) return;
        const more = faults.length > shown ? [`… and ${faults.length - shown} more.`] : [];
        throw new Error(
          `The built site has ${faults.length} faults.\n${[...faults.slice(0, shown), ...more].join('\n')}`,
        );
      },
    },
  };
}

function findFaultsIn(folder: string, base: string): string[] {
  const files = new Set<string>();
  const pages = new Map<string, ScannedPage>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, '');
    files.add(path);
    if (path.endsWith('.html')) pages.set(path, scanPage(readFileSync(join(folder, path), 'utf8')));
  }
  return findOutputFaults({ base, pages, files });
}
