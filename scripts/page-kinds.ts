import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../src/site/settings.ts';
import { listPages } from './built-pages.ts';

/** A kind of page: its name, and the path of the largest page of it. */
export interface PageKind {
  name: string;
  path: string;
}

/** The kinds of pages of a built site, sorted by name, without the page that says that there is none. */
export function findKinds({ outFolder, contentFolder }: Settings): PageKind[] {
  const largest = new Map<string, { path: string; size: number }>();
  for (const path of listPages(outFolder)) {
    if (path === '404.html') continue;
    const { size } = statSync(join(outFolder, path, 'index.html'));
    const name = nameKind(path, (file) => existsSync(join(contentFolder, file)));
    if (size > (largest.get(name)?.size ?? 0)) largest.set(name, { path, size });
  }
  return [...largest].map(([name, { path }]) => ({ name, path }));
}

/**
 * The kind of a page by its path: `/people/ID/` for what is made from a file of the content, `/timeline/side/VALUE/` for a choice
 * among values; any other page is a kind of its own.
 */
export function nameKind(path: string, isContent: (file: string) => boolean): string {
  const parts = path.split('/').slice(0, -1);
  const [first, second] = parts;
  const isProse = ['md', 'mdx'].some((ending) => isContent(`pages/${first}.${ending}`));
  // The content's `index` is the front page.
  if (parts.length === 1 && isProse && first !== 'index') return '/PAGE/';
  if (parts.length === 2 && isContent(`${first}/${second}.md`)) return `/${first}/ID/`;
  return `/${[...parts.slice(0, 2), ...parts.slice(2).map(() => 'VALUE'), ''].join('/')}`;
}
