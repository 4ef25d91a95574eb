/** What the output checks need to know of a built page. */
export interface ScannedPage {
  ids: Set<string>;
  duplicateIds: string[];
  /** Values of `href` and `src`, character references decoded. */
  links: string[];
  /** What the content security policy would block, as it stands in the page. */
  blocked: string[];
}

const tag = /<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** Reads the tags of a page that Astro wrote. Text outside tags is passed over, the text of scripts too. */
export function scanPage(html: string): ScannedPage {
  const page: ScannedPage = { ids: new Set(), duplicateIds: [], links: [], blocked: [] };
  for (const [source, name = '', attributes = ''] of html.matchAll(tag)) {
    const element = name.toLowerCase();
    if (element === 'style') page.blocked.push(source);
    if (element === 'script' && !/\ssrc=|type="application\/(?:ld\+)?json"/.test(attributes)) page.blocked.push(source);
    if (attributes) scanAttributes(page, source, attributes);
  }
  return page;
}

function scanAttributes(page: ScannedPage, source: string, attributes: string): void {
  for (const [, name = '', double, single, plain] of attributes.matchAll(attribute)) {
    const value = double ?? single ?? plain ?? '';
    if (name === 'id') {
      if (page.ids.has(value)) page.duplicateIds.push(value);
      page.ids.add(decode(value));
    } else if (name === 'href' || name === 'src') {
      page.links.push(decode(value));
    } else if (name === 'style' || name.startsWith('on')) {
      page.blocked.push(source);
    }
  }
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll('&#38;', '&').replaceAll('&amp;', '&').replaceAll('&#x26;', '&').replaceAll('&quot;', '"');
}
