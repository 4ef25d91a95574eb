import type { Knowledge } from './knowledge.ts';

/** The name of the page of downloads, which speaks of feeds only where there are any: they need whole addresses. */
export function dataTitle({ settings, words }: Knowledge): string {
  return settings.siteUrl ? words.data.titleWithFeeds : words.data.title;
}
