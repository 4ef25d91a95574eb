import type { Knowledge } from './knowledge.ts';

/** Where the page of downloads stands within the site, with the files beside it. */
export const dataPath = '/data/';

/** The name of that page, which speaks of feeds only where there are any: they need whole addresses. */
export function dataTitle({ settings, words }: Knowledge): string {
  return settings.siteUrl ? words.data.titleWithFeeds : words.data.title;
}
