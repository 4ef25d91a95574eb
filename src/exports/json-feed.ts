import type { ChangeFeed } from './change-feed.ts';

/** The feed of changes as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(feed: ChangeFeed): string {
  const file = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.pageUrl,
    feed_url: feed.urls.json,
    language: feed.language,
    authors: [{ name: feed.author }],
    items: feed.items.map(({ url, title, text, date }) => ({
      id: url,
      url,
      title,
      content_text: text,
      date_published: date,
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
