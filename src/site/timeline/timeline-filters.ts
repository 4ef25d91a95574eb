import type { Entry } from '../../collections/entry.ts';
import { timelinePath } from '../../collections/paths.ts';
import { filterKinds, type FilterKind } from '../../graph/filter-kinds.ts';
import { getEntry } from '../../graph/find-entry.ts';
import { filterPath, findSelections } from '../../graph/timeline-selections.ts';
import { compareNames } from '../../i18n/order.ts';
import { urlOfPath } from '../addresses.ts';
import { listInOrder } from '../entry-order.ts';
import { eventsInTime } from '../events/timeline.ts';
import { perKnowledge, type Knowledge } from '../knowledge.ts';
import type { LinkView, SideView } from '../view-models.ts';

/** A selection of the timeline, which has an address of its own: the events of one category, side, person or scenario. */
export interface TimelineFilter {
  kind: FilterKind;
  id: string;
  label: string;
}

/** The events under each selection, earliest first, by kind and id. */
const selections = perKnowledge((knowledge: Knowledge) => findSelections(knowledge.graph, eventsInTime(knowledge)));

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

function peopleByName(knowledge: Knowledge): { id: string; label: string }[] {
  const { graph, words } = knowledge;
  return [...selections(knowledge).person.keys()]
    .map((id) => ({ id, label: getEntry(graph, 'people', id).data.title }))
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
