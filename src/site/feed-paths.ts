/** Where the feeds of changes stand within the site. */
export const feedPaths = { atom: '/changes/feed.xml', json: '/changes/feed.json' };
