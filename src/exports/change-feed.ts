import { changesPath, feedPaths } from '../collections/paths.ts';
import { absoluteUrl, urlOfPath } from '../site/addresses.ts';
import { changesView, type ChangeGroupView } from '../site/changes-view.ts';
import type { Knowledge } from '../site/knowledge.ts';

/** What both feeds tell of the changes. Addresses are whole. */
export interface ChangeFeed {
  title: string;
  description: string;
  language: string;
  author: string;
  rights: string;
  /** The page of changes. */
  pageUrl: string;
  /** The addresses of the feeds themselves. */
  urls: Record<keyof typeof feedPaths, string>;
  /** Midnight of the last change; without changes, of the day that the editors last looked. */
  updated: string;
  items: ChangeItem[];
}

export interface ChangeItem {
  /** The place of the change on the page of changes, which names it for good. */
  url: string;
  title: string;
  text: string;
  /** The pages that were changed, if they are few. */
  pages: { url: string; title: string }[];
  date: string;
}

/** Older changes are on the page. */
const latest = 50;

/** The feed of changes, newest first; `undefined` while it is not known where the site is published: feeds need whole addresses. */
export function changeFeed(knowledge: Knowledge): ChangeFeed | undefined {
  const { site, words, settings } = knowledge;
  if (!settings.siteUrl) return undefined;
  const absolute = (url: string) => absoluteUrl(knowledge, url)!;
  const pageUrl = absolute(urlOfPath(knowledge, changesPath));
  const days = changesView(knowledge);
  const items = days.flatMap(({ date, changes }) =>
    changes.map((change) => ({
      url: `${pageUrl}#${change.id}`,
      title: titleOf(change, words.changes.correction),
      text: textOf(change),
      pages: change.links.map(({ url, title }) => ({ url: absolute(url), title })),
      date: midnight(date.iso!),
    })),
  );
  return {
    title: words.changes.feedTitle(site.title),
    description: words.changes.deck,
    language: site.language,
    author: site.title,
    rights: `${site.licence.name}, ${site.licence.url}`,
    pageUrl,
    urls: {
      atom: absolute(urlOfPath(knowledge, feedPaths.atom)),
      json: absolute(urlOfPath(knowledge, feedPaths.json)),
    },
    updated: items[0]?.date ?? midnight(site.checkedUntil),
    items: items.slice(0, latest),
  };
}

function titleOf({ note, correction, links }: ChangeGroupView, correctionWord: string): string {
  const what = correction ? `${correctionWord} ${note}` : note;
  return links.length === 1 ? `${links[0]!.title} · ${what}` : what;
}

/** The pages, one by one or counted. */
function textOf({ links, pages, collections }: ChangeGroupView): string {
  if (links.length > 0) return links.map(({ title }) => title).join(', ');
  return `${pages}: ${collections.map(({ title, count }) => `${title} ${count}`).join(', ')}`;
}

/** A day as RFC 3339 wants it. A change has no time of day. */
function midnight(day: string): string {
  return `${day}T00:00:00Z`;
}
