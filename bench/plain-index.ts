import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Indexes the pages of a built site as Pagefind does by default, and returns the folder. The same pages and the same main text: where a
 * text begins and what is left out of it stays marked; what this site tells Pagefind beside it (kinds, notes, dates, filters) is taken
 * out.
 */
export async function writePlainIndex(site: string): Promise<string> {
  const folder = resolve('.parley/bench-search/pagefind');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    const { index } = await createIndex();
    if (!index) throw new Error('Pagefind did not start.');
    for (const path of readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.html'),
    )) {
      const content = plainPage(readFileSync(join(site, path), 'utf8'));
      await index.addHTMLFile({ sourcePath: path, content });
    }
    // `writeFiles` answers before the last bytes are on the disk, and `close` then loses them.
    for (const { path, content } of (await index.getFiles()).files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return folder;
  } finally {
    await close();
  }
}

function plainPage(html: string): string {
  return html.replace(/ data-pagefind-(?:meta|filter|sort)="[^"]*"/g, '');
}
