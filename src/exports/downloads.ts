import { collectionNames, type CollectionName } from '../collections/ids.ts';
import { listEntries } from '../graph/build-graph.ts';
import { perKnowledge, type Knowledge } from '../site/knowledge.ts';
import { sourcesBibtex } from './bibtex.ts';
import { sourcesCslJson } from './csl-json.ts';
import { collectionCsv, hasTable } from './csv-tables.ts';
import { eventsCalendar } from './events-calendar.ts';
import { collectionJson } from './json.ts';

/** A file under /data/. */
export interface Download {
  collection: CollectionName;
  format: Format;
  /** Its name: `events.csv`. */
  file: string;
  text: string;
}

export type Format = keyof typeof formats;

/** Endings of the names, and media types, by format. */
export const formats = {
  csv: { ending: 'csv', type: 'text/csv; charset=utf-8' },
  json: { ending: 'json', type: 'application/json' },
  calendar: { ending: 'ics', type: 'text/calendar; charset=utf-8' },
  csl: { ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex; charset=utf-8' },
} as const;

/** Collections whose entries are prose, for which their pages are the better place. */
const prose: readonly CollectionName[] = ['terms', 'pages'];

/** Every file, by collection. A collection without entries has none. */
export const downloads = perKnowledge((knowledge: Knowledge): Download[] =>
  collectionNames
    .filter((collection) => !prose.includes(collection) && listEntries(knowledge.graph, collection).length > 0)
    .flatMap((collection) => collectionDownloads(knowledge, collection)),
);

function collectionDownloads(knowledge: Knowledge, collection: CollectionName): Download[] {
  const download = (format: Format, text: string): Download => ({
    collection,
    format,
    file: `${collection}.${formats[format].ending}`,
    text,
  });
  return [
    ...(hasTable(collection) ? [download('csv', collectionCsv(knowledge, collection))] : []),
    download('json', collectionJson(knowledge, collection)),
    ...(collection === 'events' ? [download('calendar', eventsCalendar(knowledge))] : []),
    ...(collection === 'sources' ? [download('csl', sourcesCslJson(knowledge))] : []),
    ...(collection === 'sources' ? [download('bibtex', sourcesBibtex(knowledge))] : []),
  ];
}
