import { loadOnce } from '../browser/load-once.ts';
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

/** Reads the page of an entry, which a reader who looks for it is likely to open next. Rejects if it cannot be had. */
export const loadDetails = loadOnce(
  async (url, { collections }: Pick<SearchSettings, 'collections'>): Promise<EntryDetails> => {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url} did not load: ${response.status}.`);
    // A parsed document runs no scripts and loads nothing.
    return readDetails(new DOMParser().parseFromString(await response.text(), 'text/html'), url, collections);
  },
);

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
