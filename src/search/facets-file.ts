import { firstDay, lastDay } from '../collections/dates.ts';
import type { Entry } from '../collections/entry.ts';
import { entryPath } from '../collections/index.ts';
import { urlOfPath } from '../site/addresses.ts';
import type { Knowledge } from '../site/knowledge.ts';
import { searchFacts } from '../site/search/search-facts.ts';
import { searchMeta } from '../site/search/search-meta.ts';
import type { FacetsFile } from './facets.ts';

/** What filters know of entries that are found by name. It is loaded once a reader narrows results down. */
export function buildFacetsFile(knowledge: Knowledge): FacetsFile {
  const places = new Map<string, number>();
  const file: FacetsFile = { values: [], entries: {} };
  for (const { entry } of knowledge.graph.entries.values()) {
    if (entry.collection === 'sources') continue;
    const values = searchMeta(knowledge, entry).filters.flatMap(({ name, values }) =>
      name === 'day' ? [] : values.map((value): FacetsFile['values'][number] => [name, value]),
    );
    const own = values.map((value) => {
      const key = value.join('\n');
      const place = places.get(key) ?? file.values.push(value) - 1;
      places.set(key, place);
      return place;
    });
    file.entries[urlOfPath(knowledge, entryPath(entry.collection, entry.id))] = [own, ...daysOfEntry(knowledge, entry)];
  }
  return file;
}

function daysOfEntry(knowledge: Knowledge, entry: Entry): [from?: string, to?: string] {
  const { date } = searchFacts(knowledge, entry);
  if (!date) return [];
  const last = lastDay(date);
  return last ? [firstDay(date), last] : [firstDay(date)];
}
