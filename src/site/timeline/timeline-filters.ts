import type { Entry } from '../../collections/entry.ts';
import { getEntry } from '../../graph/find-entry.ts';
import { compareNames } from '../../i18n/order.ts';
import { urlOfPath } from '../addresses.ts';
import { listInOrder } from '../entry-order.ts';
import { sidesOfEvent } from '../events/event-sides.ts';
import { eventsInTime } from '../events/timeline.ts';
import { perKnowledge, type Knowledge } from '../knowledge.ts';
import type { LinkView, SideView } from '../view-models.ts';
import { filterKinds, type FilterKind } from './filter-kinds.ts';

/** A selection of the timeline, which has an address of its own: the events of one category, side, person or scenario. */
export interface TimelineFilter {
  kind: FilterKind;
  id: string;
  label: string;
}

export const timelinePath = '/timeline/';

/** More people than this are no choice; the page of each lists their events anyway. */
const maxPeople = 100;

/** The path of a selection within the site: `/timeline/side/harbour/`. */
export function filterPath({ kind, id }: Pick<TimelineFilter, 'kind' | 'id'>): string {
  return `${timelinePath}${kind}/${id}/`;
}

/** Under which selections an event falls: ids by kind. */
export function filterIds(knowledge: Knowledge, event: Entry<'events'>): Record<FilterKind, readonly string[]> {
  const { graph } = knowledge;
  const { category, people, scenarios } = event.data;
  const persons = people.map((item) => getEntry(graph, 'people', typeof item === 'string' ? item : item.person).id);
  return {
    category: [category],
    side: sidesOfEvent(knowledge, event),
    person: [...new Set(persons)],
    scenario: [...new Set(scenarios.map(({ scenario }) => getEntry(graph, 'scenarios', scenario).id))],
  };
}

/** The events under each selection, earliest first, by kind and id. */
const selections = perKnowledge((knowledge: Knowledge): Record<FilterKind, Map<string, Entry<'events'>[]>> => {
  const found = { category: new Map(), side: new Map(), person: new Map(), scenario: new Map() } as ReturnType<
    typeof selections
  >;
  for (const event of eventsInTime(knowledge)) {
    const ids = filterIds(knowledge, event);
    for (const kind of filterKinds) {
      for (const id of ids[kind]) {
        const events = found[kind].get(id);
        if (events) events.push(event);
        else found[kind].set(id, [event]);
      }
    }
  }
  return found;
});

/** The selections that are not empty, by kind: categories, sides and scenarios in the order of the editors, people by name. */
export const listFilters = perKnowledge((knowledge: Knowledge): Record<FilterKind, TimelineFilter[]> => {
  const { categories, sides } = knowledge.site;
  const scenarios = listInOrder(knowledge, 'scenarios').map(({ id, data }) => ({
    id,
    label: data.shortTitle ?? data.title,
  }));
  const filtersOf = (kind: FilterKind, items: readonly { id: string; label: string }[]): TimelineFilter[] =>
    items.filter(({ id }) => selections(knowledge)[kind].has(id)).map(({ id, label }) => ({ kind, id, label }));
  return {
    category: filtersOf('category', categories),
    side: filtersOf('side', sides),
    person: filtersOf('person', peopleByName(knowledge)),
    scenario: filtersOf('scenario', scenarios),
  };
});

/** People at events, by name; of very many, those at most events. */
function peopleByName(knowledge: Knowledge): { id: string; label: string }[] {
  const { graph, words } = knowledge;
  return [...selections(knowledge).person]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, maxPeople)
    .map(([id]) => ({ id, label: getEntry(graph, 'people', id).data.title }))
    .sort((a, b) => compareNames(a.label, b.label, words));
}

/** The events of a selection, earliest first; all of them without a filter. */
export function selectEvents(knowledge: Knowledge, filter?: TimelineFilter): readonly Entry<'events'>[] {
  return filter ? (selections(knowledge)[filter.kind].get(filter.id) ?? []) : eventsInTime(knowledge);
}

/** The selections of one kind, each a link with the number of its events. */
export interface FilterGroupView {
  kind: FilterKind;
  label: string;
  /** Whether it is folded up, because it is long. */
  folded: boolean;
  /** The first stands for all events, unless a selection of another kind is shown. */
  filters: FilterView[];
  /** The label of the one that is shown, if it is of this kind. */
  chosen?: string;
}

export interface FilterView extends LinkView {
  /** What the address calls it; empty for all events. */
  id: string;
  count: number;
  side?: SideView;
  current: boolean;
}

const foldedKinds: readonly FilterKind[] = ['person', 'scenario'];

/** A kind without selections is left out. */
export function filterGroups(knowledge: Knowledge, current?: TimelineFilter): FilterGroupView[] {
  const all = listFilters(knowledge);
  return filterKinds.filter((kind) => all[kind].length > 0).map((kind) => filterGroup(knowledge, kind, current));
}

function filterGroup(knowledge: Knowledge, kind: FilterKind, current: TimelineFilter | undefined): FilterGroupView {
  const { kinds, all } = knowledge.words.timeline;
  const filters = listFilters(knowledge)[kind].map((filter) => filterView(knowledge, filter, current));
  const whole = {
    id: '',
    url: urlOfPath(knowledge, timelinePath),
    title: all[kind],
    count: eventsInTime(knowledge).length,
    current: !current,
  };
  const isShown = !current || current.kind === kind;
  return {
    kind,
    label: kinds[kind],
    folded: foldedKinds.includes(kind),
    filters: isShown ? [whole, ...filters] : filters,
    ...(isShown && { chosen: current?.label ?? whole.title }),
  };
}

function filterView(knowledge: Knowledge, filter: TimelineFilter, current: TimelineFilter | undefined): FilterView {
  const { sides } = knowledge.site;
  return {
    id: filter.id,
    url: urlOfPath(knowledge, filterPath(filter)),
    title: filter.label,
    count: selectEvents(knowledge, filter).length,
    ...(filter.kind === 'side' && {
      side: { number: sides.findIndex(({ id }) => id === filter.id) + 1, label: filter.label },
    }),
    current: filter.kind === current?.kind && filter.id === current.id,
  };
}
