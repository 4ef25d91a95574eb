/** Where pages that are of no collection stand within the site, without the base path. */
export const changesPath = '/changes/';
export const indexPath = '/index/';
export const searchPath = '/search/';
export const whoPath = '/who/';
