import { changesPath } from './paths.ts';

/** Where the feeds of changes stand within the site. */
export const feedPaths = { atom: `${changesPath}feed.xml`, json: `${changesPath}feed.json` };
