import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchPath } from '../collections/paths.ts';
import { robotsText, sitemap } from '../exports/sitemap.ts';
import { compareText } from '../problem.ts';
import { absoluteUrl, urlOfPath } from '../site/addresses.ts';
import type { Knowledge } from '../site/knowledge.ts';
import type { BuiltSite } from './read-built-site.ts';

const sitemapFile = 'sitemap.xml';

/**
 * Lists the pages of a built site for search engines, if it is known where the site is published: all that name an address of their own and
 * do not ask to be left out, but for the search. Crawlers read `robots.txt` only where a host begins, so below a base path there is none.
 */
export function writeSitemap(folder: string, { pages }: BuiltSite, knowledge: Knowledge): void {
  const address = absoluteUrl(knowledge, urlOfPath(knowledge, sitemapFile));
  if (!address) return;
  const search = absoluteUrl(knowledge, urlOfPath(knowledge, searchPath));
  const addresses = [...pages.values()].flatMap(({ canonical, noindex }) =>
    canonical && !noindex && canonical !== search ? [canonical] : [],
  );
  writeFileSync(join(folder, sitemapFile), sitemap(knowledge, addresses.sort(compareText)));
  if (knowledge.settings.base === '/') writeFileSync(join(folder, 'robots.txt'), robotsText(address));
}
