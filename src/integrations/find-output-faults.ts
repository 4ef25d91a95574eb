import { decodeOrUndefined } from '../collections/decode-or-undefined.ts';
import { compareText } from '../problem.ts';
import type { BuiltSite } from './read-built-site.ts';
import type { ScannedPage } from './scan-page.ts';

/**
 * Lists what is wrong with a built site, a sentence each: links and fragments that lead nowhere, other addresses than their own, ids used
 * twice, what the policy blocks.
 */
export function findOutputFaults(site: BuiltSite): string[] {
  const faults: string[] = [];
  for (const [path, page] of site.pages) {
    for (const id of new Set(page.duplicateIds)) faults.push(`${path}: the id "${id}" stands more than once.`);
    for (const source of page.blocked)
      faults.push(`${path}: the content security policy blocks ${source.slice(0, 80)}`);
    if (page.canonical && !page.noindex && !isAddressOf(site, path, page.canonical)) {
      faults.push(`${path}: the canonical link ${page.canonical} is not the address of the page.`);
    }
    for (const link of new Set(page.links)) {
      const fault = describeLink(site, path, page, link);
      if (fault) faults.push(`${path}: ${fault}`);
    }
  }
  return faults.sort(compareText);
}

/** Search engines are given these addresses (`write-sitemap.ts`). */
function isAddressOf({ base }: BuiltSite, path: string, address: string): boolean {
  const { pathname } = new URL(address);
  return pathname.startsWith(base) && fileAt(pathname.slice(base.length)) === path;
}

function describeLink(
  { base, pages, files }: BuiltSite,
  from: string,
  page: ScannedPage,
  link: string,
): string | undefined {
  if (/^(?:https?|mailto|data):/i.test(link) || link === '') return undefined;
  const [address = '', fragment] = link.split('#', 2);
  const plain = address.split('?', 1)[0]!;
  if (plain === '') return hasFragment(page, fragment) ? undefined : `the link ${link} leads to no place on the page.`;
  if (!plain.startsWith(base)) return `the link ${link} leads out of the site, whose base path is ${base}.`;
  const file = fileAt(plain.slice(base.length));
  if (file === undefined || !files.has(file)) return `the link ${link} leads to no file.`;
  const target = file === from ? page : pages.get(file);
  return !target || hasFragment(target, fragment) ? undefined : `the link ${link} leads to no place on that page.`;
}

/** The file that a server sends for the rest of an address after the base path. */
function fileAt(address: string): string | undefined {
  const path = decodeOrUndefined(address);
  return path === '' || path?.endsWith('/') ? `${path}index.html` : path;
}

function hasFragment(page: ScannedPage, fragment: string | undefined): boolean {
  if (!fragment) return true;
  const id = decodeOrUndefined(fragment);
  return id !== undefined && page.ids.has(id);
}
