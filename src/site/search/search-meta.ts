import { firstDay } from '../../collections/dates.ts';
import type { Entry } from '../../collections/entry.ts';
import type { Knowledge } from '../knowledge.ts';
import { connectedPeople } from '../people/connected-people.ts';
import type { SearchMeta } from '../view-models.ts';
import { daysOf, searchFacts } from './search-facts.ts';

/** Under which words the text search files the page of an entry. */
export function searchMeta(knowledge: Knowledge, entry: Entry): SearchMeta {
  const { site, words } = knowledge;
  const { note, date, category, place, sides } = searchFacts(knowledge, entry);
  const summary = 'summary' in entry.data ? entry.data.summary : undefined;
  return {
    kind: words.kinds[entry.collection],
    filters: [
      { name: 'collection', values: [words.collections[entry.collection]] },
      { name: 'category', values: category ? [category] : [] },
      { name: 'side', values: sides.map((number) => site.sides[number - 1]!.label) },
      { name: 'person', values: peopleOf(knowledge, entry) },
      { name: 'place', values: place ? [place.short] : [] },
      { name: 'day', values: date ? daysOf(date) : [] },
    ],
    ...(note && { note }),
    ...(place && { place: place.full }),
    ...(summary && { summary }),
    ...(date && { day: firstDay(date) }),
  };
}

/** Titles of the people whom front matter connects with the entry, and of itself if it is one. */
function peopleOf(knowledge: Knowledge, { key, collection }: Entry): string[] {
  const keys = new Set([...connectedPeople(knowledge, key), ...(collection === 'people' ? [key] : [])]);
  return [...keys].map((person) => knowledge.graph.entries.get(person)!.entry.data.title);
}
