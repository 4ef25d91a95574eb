import type { Day } from '../collections/dates.ts';
import { definitionOf } from '../collections/index.ts';
import { absoluteUrl, urlOf } from '../site/addresses.ts';
import type { Knowledge } from '../site/knowledge.ts';
import { escapeXml, xmlElement } from './xml.ts';

/**
 * The pages with these whole addresses, for search engines (https://www.sitemaps.org/protocol.html). Pages of entries say when they last
 * changed, as far as their `changes` tell; of other pages nobody knows.
 */
export function sitemap(knowledge: Knowledge, addresses: readonly string[]): string {
  const days = lastChanges(knowledge);
  const urls = addresses.map((address) => {
    const day = days.get(address);
    const parts = [xmlElement('loc', {}, escapeXml(address)), day && xmlElement('lastmod', {}, day)];
    return xmlElement('url', {}, ...parts);
  });
  const root = xmlElement('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, `\n${urls.join('\n')}\n`);
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}

/** The day of the last change by the address of the entry, of those that have an address and changes. */
function lastChanges(knowledge: Knowledge): Map<string, Day> {
  const days = new Map<string, Day>();
  for (const { entry } of knowledge.graph.entries.values()) {
    const address = absoluteUrl(knowledge, urlOf(knowledge, entry.key));
    const day = entry.data.changes
      .map(({ date }) => date)
      .sort()
      .at(-1);
    if (address && day && !definitionOf(entry.collection).anchor) days.set(address, day);
  }
  return days;
}

/** What `robots.txt` says: every page may be read, and where they are listed (RFC 9309, https://www.sitemaps.org/protocol.html). */
export function robotsText(sitemapAddress: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemapAddress}\n`;
}
