/** What the output checks need to know of a built page. */
export interface ScannedPage {
  ids: Set<string>;
  duplicateIds: string[];
  /** Values of `href` and `src`, character references decoded. */
  links: string[];
  /** The whole address that the page gives as its own. */
  canonical?: string;
  /** Whether the page asks search engines to leave it out. */
  noindex: boolean;
  /** What the content security policy would block, as it stands in the page. */
  blocked: string[];
}

const tag = /<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** Reads the tags of a page that Astro wrote. Text outside tags is passed over, the text of scripts too. */
export function scanPage(html: string): ScannedPage {
  const page: ScannedPage = { ids: new Set(), duplicateIds: [], links: [], noindex: false, blocked: [] };
  for (const [source, name = '', attributes = ''] of html.matchAll(tag)) {
    if (isBlocked(name.toLowerCase(), attributes)) page.blocked.push(source);
    if (attributes) scanAttributes(page, source, attributes);
    if (name === 'link' && canonical.test(attributes)) page.canonical = page.links.at(-1)!;
    if (name === 'meta' && noindex.test(attributes)) page.noindex = true;
  }
  return page;
}

const canonical = /\srel="canonical"/;
const noindex = /\sname="robots"\s+content="noindex"/;
const data = /\stype="application\/(?:ld\+)?json"/;
const stylesheet = /\srel="stylesheet"/;
const elsewhere = /\s(?:src|href)="(?:https?:)?\/\//;

/** Styles and scripts that stand in the page itself, and what it loads from other sites. */
function isBlocked(element: string, attributes: string): boolean {
  if (element === 'style') return true;
  if (element === 'script' && !/\ssrc=/.test(attributes)) return !data.test(attributes);
  const isLoaded = element === 'link' ? stylesheet.test(attributes) : /\ssrc=/.test(attributes);
  return isLoaded && elsewhere.test(attributes);
}

function scanAttributes(page: ScannedPage, source: string, attributes: string): void {
  for (const [, name = '', double, single, plain] of attributes.matchAll(attribute)) {
    const value = decode(double ?? single ?? plain ?? '');
    if (name === 'id') {
      if (page.ids.has(value)) page.duplicateIds.push(value);
      page.ids.add(value);
    } else if (name === 'href' || name === 'src') {
      page.links.push(value);
    } else if (name === 'style' || name.startsWith('on')) {
      page.blocked.push(source);
    }
  }
}

const signs: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>' };

/** Without character references, by name as Astro writes them or by number as rehype does. */
function decode(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(amp|quot|lt|gt));/gi,
    (_, hex?: string, decimal?: string, name?: string) =>
      name ? signs[name.toLowerCase()]! : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
  );
}
