import type { Entry } from '../collections/entry.ts';
import { urlOfPath } from './addresses.ts';
import { sidesOfEvent } from './event-sides.ts';
import type { Knowledge } from './knowledge.ts';
import { eventsInTime } from './timeline.ts';
import type { LinkView, SideView } from './view-models.ts';

/** A selection of the timeline, which has an address of its own: events of one category or of one side. */
export interface TimelineFilter {
  kind: 'category' | 'side';
  id: string;
  label: string;
}

export const timelinePath = '/timeline/';

/** The path of a selection within the site: `/timeline/side/harbour/`. */
export function filterPath({ kind, id }: Pick<TimelineFilter, 'kind' | 'id'>): string {
  return `${timelinePath}${kind}/${id}/`;
}

/** The selections of one kind that are not empty, in the order of site.yaml. */
export function listFilters(knowledge: Knowledge, kind: TimelineFilter['kind']): TimelineFilter[] {
  const { categories, sides } = knowledge.site;
  return (kind === 'category' ? categories : sides)
    .map(({ id, label }) => ({ kind, id, label }))
    .filter((filter) => selectEvents(knowledge, filter).length > 0);
}

/** The events of a selection, earliest first; all of them without a filter. */
export function selectEvents(knowledge: Knowledge, filter?: TimelineFilter): Entry<'events'>[] {
  const events = eventsInTime(knowledge);
  if (!filter) return events;
  const { kind, id } = filter;
  return events.filter((event) =>
    kind === 'category' ? event.data.category === id : sidesOfEvent(knowledge, event).includes(id),
  );
}

/** A filter as a link with the number of its events. */
export interface FilterView extends LinkView {
  count: number;
  side?: SideView;
  current: boolean;
}

/** The whole timeline and the categories; then the sides. */
export function filterViews(knowledge: Knowledge, current?: TimelineFilter): FilterView[][] {
  const { words, site } = knowledge;
  const view = (filter: TimelineFilter): FilterView => ({
    url: urlOfPath(knowledge, filterPath(filter)),
    title: filter.label,
    count: selectEvents(knowledge, filter).length,
    ...(filter.kind === 'side' && {
      side: { number: site.sides.findIndex(({ id }) => id === filter.id) + 1, label: filter.label },
    }),
    current: filter.kind === current?.kind && filter.id === current.id,
  });
  const all = {
    url: urlOfPath(knowledge, timelinePath),
    title: words.timeline.all,
    count: eventsInTime(knowledge).length,
    current: !current,
  };
  return [[all, ...listFilters(knowledge, 'category').map(view)], listFilters(knowledge, 'side').map(view)];
}
