import type { PreviewPaths } from '../../site/previews/preview-paths.ts';

/**
 * The address of the preview of an entry: `/sub/people/ada-berg/` → `/sub/previews/people/ada-berg.json`, `/glossary/#term-truce` →
 * `/previews/glossary/term-truce.json`; `undefined` where the address is not that of an entry, such as that of a place on its page.
 */
export function previewAddress(
  { pathname, hash }: { pathname: string; hash: string },
  { base, entries, others }: PreviewPaths,
): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const path = pathname.slice(base.length) + hash.slice(1);
  const name = path.replace(/\/$/, '');
  const isEntry = entries.some((start) => path.startsWith(start) && /^[a-z0-9-]+\/?$/.test(path.slice(start.length)));
  return isEntry && !others.includes(name) ? `${base}previews/${name}.json` : undefined;
}
