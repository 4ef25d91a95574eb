import type { Entry } from '../collections/entry.ts';
import type { CollectionName } from '../collections/ids.ts';
import { timelinePath } from '../collections/paths.ts';
import type { Graph } from './build-graph.ts';
import { findSides } from './event-sides.ts';
import type { FilterKind } from './filter-kinds.ts';
import { findEntry } from './find-entry.ts';

/** More people than this are no choice; the page of each lists their events anyway. */
const maxPeople = 100;

/** The path of a selection within the site: `/timeline/side/harbour/`. */
export function filterPath({ kind, id }: { kind: FilterKind; id: string }): string {
  return `${timelinePath}${kind}/${id}/`;
}

/** Under which selections an event falls: ids by kind. */
export function filterIds(graph: Graph, event: Entry<'events'>): Record<FilterKind, readonly string[]> {
  const { category, people, scenarios } = event.data;
  const idsOf = (collection: CollectionName, ids: readonly string[]) => [
    ...new Set(ids.flatMap((id) => findEntry(graph, [collection], id)?.id ?? [])),
  ];
  const persons = people.map((item) => (typeof item === 'string' ? item : item.person));
  return {
    category: [category],
    side: findSides(graph, event),
    person: idsOf('people', persons),
    scenario: idsOf(
      'scenarios',
      scenarios.map(({ scenario }) => scenario),
    ),
  };
}

/** The events under each selection that has a page, by kind and id. Of very many people, those at most events. */
export function findSelections(
  graph: Graph,
  events: readonly Entry<'events'>[],
): Record<FilterKind, ReadonlyMap<string, Entry<'events'>[]>> {
  const ids = new Map(events.map((event) => [event, filterIds(graph, event)]));
  const select = (kind: FilterKind) => {
    const found = new Map<string, Entry<'events'>[]>();
    for (const event of events) {
      for (const id of ids.get(event)![kind]) {
        const selected = found.get(id);
        if (selected) selected.push(event);
        else found.set(id, [event]);
      }
    }
    return found;
  };
  const atMostEvents = [...select('person')].sort(([, a], [, b]) => b.length - a.length).slice(0, maxPeople);
  return {
    category: select('category'),
    side: select('side'),
    person: new Map(atMostEvents),
    scenario: select('scenario'),
  };
}
