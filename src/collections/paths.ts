/**
 * Where Parley's own pages stand within the site, without the base path; the index page of a collection stands at its `base`.
 * `tests/output/addresses.test.ts` compares what is known of addresses with built sites.
 */
export const changesPath = '/changes/';
export const compareDocumentsPath = '/documents/compare/';
export const compareParallelsPath = '/parallels/compare/';
export const dataPath = '/data/';
export const indexPath = '/index/';
export const searchPath = '/search/';
export const timelinePath = '/timeline/';
export const whoPath = '/who/';

/** All of them. */
export const ownPaths = [
  changesPath,
  compareDocumentsPath,
  compareParallelsPath,
  dataPath,
  indexPath,
  searchPath,
  timelinePath,
  whoPath,
];

/** Where the feeds of changes stand. */
export const feedPaths = { atom: `${changesPath}feed.xml`, json: `${changesPath}feed.json` };
