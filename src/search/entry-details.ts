import type { SearchSettings } from '../site/search/search-settings.ts';

/** What the page of an entry says at its top, and where its text leads. */
export interface EntryDetails {
  summary: string;
  nativeNames: { text: string; language: string }[];
  /** Facts at a glance. */
  facts: { name: string; value: string }[];
  connections: Connections[];
}

/** Entries of one collection to which the page leads. */
export interface Connections {
  label: string;
  links: { url: string; title: string }[];
}

const loaded = new Map<string, Promise<EntryDetails | undefined>>();

/** Reads the page of an entry, which a reader who looks for it is likely to open next; `undefined` if it cannot be had. */
export function loadDetails(url: string, settings: SearchSettings): Promise<EntryDetails | undefined> {
  const known = loaded.get(url) ?? fetchPage(url).then((page) => page && readDetails(page, url, settings.collections));
  loaded.set(url, known);
  // A reader who is online again may ask again.
  void known.then((details) => details ?? loaded.delete(url));
  return known;
}

async function fetchPage(url: string): Promise<Document | undefined> {
  try {
    const response = await fetch(url);
    // A parsed document runs no scripts and loads nothing.
    return response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : undefined;
  } catch {
    return undefined;
  }
}

function readDetails(page: Document, url: string, collections: SearchSettings['collections']): EntryDetails {
  return {
    summary: textOf(page.querySelector('.head .deck')),
    nativeNames: [...page.querySelectorAll('.head .native [lang]')].map((name) => ({
      text: textOf(name),
      language: name.getAttribute('lang') ?? '',
    })),
    facts: [...page.querySelectorAll('.head .glance > div')].map((fact) => ({
      name: textOf(fact.querySelector('dt')),
      value: textOf(fact.querySelector('dd')),
    })),
    connections: readConnections(page, url, collections),
  };
}

/** Links of the page to other entries, by collection; ways to its neighbours and notes are none. */
function readConnections(page: Document, own: string, collections: SearchSettings['collections']): Connections[] {
  const titles = new Map<string, string>();
  for (const link of page.querySelectorAll('main a[href]')) {
    const url = link.getAttribute('href')!.replace(/#.*/, '');
    if (url === own || link.closest('nav, .rail, .notes')) continue;
    const title = textOf(link);
    if (title.length > (titles.get(url)?.length ?? 0)) titles.set(url, title);
  }
  return collections
    .map(({ label, before }) => ({ label, links: linksBelow(before, titles) }))
    .filter(({ links }) => links.length > 0);
}

function linksBelow(before: string, titles: ReadonlyMap<string, string>): Connections['links'] {
  return [...titles]
    .filter(([url]) => url.startsWith(before) && /^[^/?]+\/$/.test(url.slice(before.length)))
    .map(([url, title]) => ({ url, title }));
}

function textOf(node: Element | null): string {
  return node?.textContent.trim().replace(/\s+/g, ' ') ?? '';
}
