import { atomFeed } from '../../exports/atom.ts';
import { changeFeed } from '../../exports/change-feed.ts';
import { jsonFeed } from '../../exports/json-feed.ts';
import { getKnowledge } from '../../site/knowledge.ts';

export function getStaticPaths() {
  const feed = changeFeed(getKnowledge());
  if (!feed) return [];
  return [
    { params: { feed: 'feed.xml' }, props: { text: atomFeed(feed), type: 'application/atom+xml; charset=utf-8' } },
    { params: { feed: 'feed.json' }, props: { text: jsonFeed(feed), type: 'application/feed+json' } },
  ];
}

/** A feed of changes, where it is known at which address the site is published. */
export function GET({ props }: { props: { text: string; type: string } }): Response {
  return new Response(props.text, { headers: { 'Content-Type': props.type } });
}
