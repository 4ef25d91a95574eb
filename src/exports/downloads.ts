import { downloadName, type DownloadFormat } from '../collections/downloads.ts';
import { collectionNames, type CollectionName } from '../collections/ids.ts';
import { definitionOf } from '../collections/index.ts';
import { listEntries } from '../graph/build-graph.ts';
import { perKnowledge, type Knowledge } from '../site/knowledge.ts';
import { sourcesBibtex } from './bibtex.ts';
import { sourcesCslJson } from './csl-json.ts';
import { collectionCsv } from './csv-tables.ts';
import { eventsCalendar } from './events-calendar.ts';
import { collectionJson } from './json.ts';

/** A file under /data/. */
export interface Download {
  collection: CollectionName;
  format: DownloadFormat;
  /** Its name: `events.csv`. */
  file: string;
  text: string;
}

const writers: Record<DownloadFormat, (knowledge: Knowledge, collection: CollectionName) => string> = {
  csv: collectionCsv,
  json: collectionJson,
  calendar: eventsCalendar,
  csl: sourcesCslJson,
  bibtex: sourcesBibtex,
};

/** Every file, by collection. A collection without entries has none. */
export const downloads = perKnowledge((knowledge: Knowledge): Download[] =>
  collectionNames
    .filter((collection) => listEntries(knowledge.graph, collection).length > 0)
    .flatMap((collection) =>
      (definitionOf(collection).downloads ?? []).map((format) => ({
        collection,
        format,
        file: downloadName(collection, format),
        text: writers[format](knowledge, collection),
      })),
    ),
);
