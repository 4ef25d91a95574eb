import type { ChangeFeed, ChangeItem } from './change-feed.ts';
import { escapeXml, xmlElement } from './xml.ts';

/** The feed of changes in Atom (RFC 4287, https://www.rfc-editor.org/rfc/rfc4287). */
export function atomFeed(feed: ChangeFeed): string {
  const parts = [
    textElement('id', feed.pageUrl),
    textElement('title', feed.title),
    textElement('subtitle', feed.description),
    textElement('updated', feed.updated),
    xmlElement('author', {}, textElement('name', feed.author)),
    textElement('rights', feed.rights),
    xmlElement('link', { rel: 'self', type: 'application/atom+xml', href: feed.urls.atom }),
    xmlElement('link', { rel: 'alternate', type: 'text/html', href: feed.pageUrl }),
    ...feed.items.map(entry),
  ];
  const root = xmlElement(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
    `\n${parts.join('\n')}\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}

function entry({ url, title, text, pages, date }: ChangeItem): string {
  return xmlElement(
    'entry',
    {},
    textElement('id', url),
    textElement('title', title),
    textElement('updated', date),
    xmlElement('link', { rel: 'alternate', type: 'text/html', href: url }),
    ...pages.map((page) =>
      xmlElement('link', { rel: 'related', type: 'text/html', href: page.url, title: page.title }),
    ),
    textElement('content', text),
  );
}

function textElement(name: string, text: string): string {
  return xmlElement(name, {}, escapeXml(text));
}
