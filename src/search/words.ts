import type { Words } from '../words/index.ts';

/** The words of the search page, handed over in its markup. */
export type SearchWords = Words['search'];
