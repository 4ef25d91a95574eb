/** Where the page of downloads stands within the site, with the files beside it. */
export const dataPath = '/data/';
