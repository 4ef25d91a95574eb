import type { Entry } from '../../collections/entry.ts';
import type { FilterKind } from '../../graph/filter-kinds.ts';
import { filterIds } from '../../graph/timeline-selections.ts';
import { formatDay } from '../../i18n/dates.ts';
import { eventRows, type EventRowView } from '../events/event-row.ts';
import { partByMonth } from '../events/months.ts';
import type { PageBuilder } from '../page-builder.ts';
import type { LinkView } from '../view-models.ts';

/** A part of the timeline: what came after the day that the site speaks of, or what came until it. */
export interface TimelinePartView {
  id: string;
  heading: string;
  /** Set for what came after: why it stands apart. */
  note?: string;
  /** On to the part below, for those who do not look for what came after. */
  next?: LinkView;
  months: { id: string; label: string; count: string; rows: TimelineRowView[] }[];
}

export interface TimelineRowView extends EventRowView {
  anchor: string;
  /** Anchors by the earlier ids of the event. */
  formerAnchors: string[];
  /** What the event can be found by, ids parted by spaces: only where all events are, since a script looks for it there. */
  found?: Record<FilterKind, string>;
}

/** Id of the part that holds what came after. */
export const afterId = 'after';
const untilId = 'until';

/** The anchor of an event on the timeline. */
export function anchorOf(id: string): string {
  return `e-${id}`;
}

/** What the rows of a timeline say beside what they say of every event. */
export interface RowOptions {
  /** What they can be found by. */
  found: boolean;
  category: boolean;
  /** What is confirmed as well as what is less. */
  confirmed: boolean;
}

// What came after stands on top: the newest first, as everywhere on the page, so that no reader goes past a jump back in time.
export function timelineParts(
  page: PageBuilder,
  until: readonly Entry<'events'>[],
  after: readonly Entry<'events'>[],
  options: RowOptions,
): TimelinePartView[] {
  const { site, words } = page.knowledge;
  const day = formatDay(site.asOf, words);
  const next = until.length > 0 && { next: { url: `#${untilId}`, title: words.timeline.goOn(day) } };
  const all = [
    {
      id: afterId,
      heading: words.timeline.after(day),
      note: words.timeline.afterNote(day, formatDay(site.checkedUntil, words)),
      ...next,
      events: after,
    },
    { id: untilId, heading: words.timeline.until(day), events: until },
  ];
  return all
    .filter(({ events }) => events.length > 0)
    .map(({ events, ...part }) => ({ ...part, months: months(page, events, part.id, options) }));
}

function months(
  page: PageBuilder,
  events: readonly Entry<'events'>[],
  part: string,
  options: RowOptions,
): TimelinePartView['months'] {
  const { words } = page.knowledge;
  return partByMonth([...events].reverse(), words).map(({ id, label, events: found }) => ({
    id: `${part}-${id}`,
    label,
    count: words.numbers.events(found.length),
    rows: eventRows(page, found, 'weekday').map((row, index) => timelineRow(page, found[index]!, row, options)),
  }));
}

function timelineRow(
  page: PageBuilder,
  event: Entry<'events'>,
  { category, certainty, ...row }: EventRowView,
  options: RowOptions,
): TimelineRowView {
  return {
    ...row,
    ...(category && options.category && { category }),
    ...(certainty && (options.confirmed || certainty.line !== 'solid') && { certainty }),
    anchor: anchorOf(event.id),
    formerAnchors: event.data.formerIds.map(anchorOf),
    ...(options.found && { found: foundBy(page, event) }),
  };
}

function foundBy({ knowledge }: PageBuilder, event: Entry<'events'>): Record<FilterKind, string> {
  const { category, side, person, scenario } = filterIds(knowledge.graph, event);
  return { category: category.join(' '), side: side.join(' '), person: person.join(' '), scenario: scenario.join(' ') };
}
