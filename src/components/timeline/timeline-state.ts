import { filterKinds, type FilterKind } from '../../graph/filter-kinds.ts';

/** What a reader wants to see of the timeline; all of it stands in the address, so that it can be shared. */
export interface TimelineState {
  filters: Partial<Record<FilterKind, string>>;
  oldestFirst: boolean;
}

/** Reads the state from the query of an address: `?side=norland&order=oldest`. */
export function readTimelineState(search: string): TimelineState {
  const parameters = new URLSearchParams(search);
  const filters: TimelineState['filters'] = {};
  for (const kind of filterKinds) {
    const id = parameters.get(kind);
    if (id) filters[kind] = id;
  }
  return { filters, oldestFirst: parameters.get('order') === 'oldest' };
}

/** The query of the address that stands for a state; empty for the whole timeline, the newest first. */
export function formatTimelineState({ filters, oldestFirst }: TimelineState): string {
  const parameters = new URLSearchParams();
  for (const kind of filterKinds) {
    const id = filters[kind];
    if (id) parameters.set(kind, id);
  }
  if (oldestFirst) parameters.set('order', 'oldest');
  const text = parameters.toString();
  return text ? `?${text}` : '';
}

/** The state with another value of one kind; an empty one stands for all. */
export function withFilter(state: TimelineState, kind: FilterKind, id: string): TimelineState {
  return { ...state, filters: { ...state.filters, [kind]: id } };
}

/** What an event can be found by: ids by kind. */
export type Findable = Record<FilterKind, readonly string[]>;

/** Reads what a row of the timeline says of its event, ids parted by spaces. */
export function readFindable(row: Partial<Record<FilterKind, string>>): Findable {
  const idsOf = (kind: FilterKind) => (row[kind] ?? '').split(' ').filter(Boolean);
  return { category: idsOf('category'), side: idsOf('side'), person: idsOf('person'), scenario: idsOf('scenario') };
}

/** Whether an event fits every filter. */
export function fits(event: Findable, { filters }: Pick<TimelineState, 'filters'>): boolean {
  return filterKinds.every((kind) => !filters[kind] || event[kind].includes(filters[kind]));
}

/** How many events fit with each id of a kind in place of the one chosen; under an empty id, with none of that kind. */
export function countByFilter(
  events: readonly Findable[],
  { filters }: TimelineState,
  kind: FilterKind,
): ReadonlyMap<string, number> {
  const others = { filters: { ...filters, [kind]: '' } };
  const counts = new Map<string, number>();
  for (const event of events) {
    if (!fits(event, others)) continue;
    for (const id of ['', ...event[kind]]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
