import type { CollectionName } from './ids.ts';
import { dataPath } from './paths.ts';

/** What the entries of a collection can be taken away as: endings of the files, and media types. */
export const downloadFormats = {
  csv: { ending: 'csv', type: 'text/csv; charset=utf-8' },
  json: { ending: 'json', type: 'application/json' },
  calendar: { ending: 'ics', type: 'text/calendar; charset=utf-8' },
  csl: { ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex; charset=utf-8' },
} as const;

export type DownloadFormat = keyof typeof downloadFormats;

/** The name of a file under /data/: `events.csv`. */
export function downloadName(collection: CollectionName, format: DownloadFormat): string {
  return `${collection}.${downloadFormats[format].ending}`;
}

/** Its path within the site: `/data/events.csv`. */
export function downloadPath(collection: CollectionName, format: DownloadFormat): string {
  return dataPath + downloadName(collection, format);
}
