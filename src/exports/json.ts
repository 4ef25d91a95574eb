import type { CollectionName } from '../collections/ids.ts';
import { listEntries } from '../graph/build-graph.ts';
import { absoluteUrl, urlOfPath } from '../site/addresses.ts';
import type { Knowledge } from '../site/knowledge.ts';
import { plainEntry } from './plain-entry.ts';

/**
 * A collection as JSON (RFC 8259): whose it is, how it may be used and of which day it speaks; the lists of the site that entries name
 * by id; then the entries, sorted by id.
 */
export function collectionJson(knowledge: Knowledge, collection: CollectionName): string {
  const { site, graph } = knowledge;
  const address = absoluteUrl(knowledge, urlOfPath(knowledge, '/'));
  const { sides, categories, topics, dimensions } = site;
  const file = {
    site: { title: site.title, description: site.description, language: site.language, ...(address && { address }) },
    licence: site.licence,
    asOf: site.asOf,
    checkedUntil: site.checkedUntil,
    lists: { sides, categories, topics, dimensions },
    collection,
    entries: listEntries(graph, collection).map((entry) => plainEntry(knowledge, entry)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
