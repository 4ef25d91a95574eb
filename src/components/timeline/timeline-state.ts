import { filterKinds, type FilterKind } from '../../site/timeline/filter-kinds.ts';

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

/** Whether what an event can be found by, ids parted by spaces, fits every filter. */
export function fits(found: Partial<Record<FilterKind, string>>, { filters }: TimelineState): boolean {
  return filterKinds.every((kind) => !filters[kind] || (found[kind] ?? '').split(' ').includes(filters[kind]));
}
