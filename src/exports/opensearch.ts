import { searchPath } from '../collections/paths.ts';
import { absoluteUrl, urlOfPath } from '../site/addresses.ts';
import type { Knowledge } from '../site/knowledge.ts';
import { escapeXml, xmlElement } from './xml.ts';

/** A short name has at most 16 letters (OpenSearch 1.1, https://github.com/dewitt/opensearch). */
const shortNameLength = 16;

/**
 * The description by which a browser can add the search of the site (OpenSearch 1.1). `undefined` while it is not known where the
 * site is published: its address must be whole.
 */
export function openSearchDescription(knowledge: Knowledge): string | undefined {
  const { site } = knowledge;
  const search = absoluteUrl(knowledge, urlOfPath(knowledge, searchPath));
  if (!search) return undefined;
  const root = xmlElement(
    'OpenSearchDescription',
    { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    xmlElement('ShortName', {}, escapeXml(shorten(site.title))),
    xmlElement('Description', {}, escapeXml(site.description)),
    xmlElement('InputEncoding', {}, 'UTF-8'),
    xmlElement('Url', { type: 'text/html', template: `${search}?q={searchTerms}` }),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}

/** As many whole words as fit; letters where not even one does. */
function shorten(title: string): string {
  if (title.length <= shortNameLength) return title;
  const start = title.slice(0, shortNameLength + 1);
  const end = start.lastIndexOf(' ');
  return start.slice(0, end > 0 ? end : shortNameLength);
}
