import { periodOf } from '../../collections/dates.ts';
import type { Entry } from '../../collections/entry.ts';
import { definitionOf } from '../../collections/index.ts';
import { downloadPath } from '../../collections/downloads.ts';
import { timelinePath } from '../../collections/paths.ts';
import { filterPath } from '../../graph/timeline-selections.ts';
import { formatDate } from '../../i18n/dates.ts';
import { urlOfPath } from '../addresses.ts';
import { eventsInTime, isAfterAsOf } from '../events/timeline.ts';
import { perKnowledge, type Knowledge } from '../knowledge.ts';
import { listPage, type ListPageView } from '../list-page.ts';
import { PageBuilder } from '../page-builder.ts';
import type { DateView, LinkView } from '../view-models.ts';
import { tempoView, type TempoView } from './tempo-view.ts';
import { filterGroups, selectEvents, type FilterGroupView, type TimelineFilter } from './timeline-filters.ts';
import { anchorOf, timelineParts, type TimelinePartView } from './timeline-parts.ts';

/** The timeline, or a selection of it. */
export interface TimelineView extends ListPageView {
  turningPoints: { date: DateView; link: LinkView }[];
  tempo?: TempoView;
  /** To the page of the person or scenario whose events these are. */
  about?: LinkView;
  /** On to what came until the day that the site speaks of, if what came after stands above it. */
  next?: LinkView;
  /** Selections, of which one can be chosen. */
  filters: FilterGroupView[];
  /** On the page of a selection: those of other kinds, which would take its place. */
  otherFilters: FilterGroupView[];
  /** The whole timeline, if this is a selection. */
  wholeUrl: string;
  /** Whether all events are there, so that a script can narrow them down. */
  filterable: boolean;
  /** Number of events shown, in words. */
  shown: string;
  /** The plain list of all events, the oldest first. */
  listUrl: string;
  /** All events as files. */
  files: LinkView[];
  /** What the files hold. */
  take: string;
  /** What is true of events without a word on their certainty. */
  unmarked?: string;
  /** What came after the day that the site speaks of, if anything did; then what came until it. Newest first. */
  parts: TimelinePartView[];
}

/** More turning points than this are not a handful; then the last ones are listed. */
const listedTurningPoints = 8;

export function timelineView(knowledge: Knowledge, filter?: TimelineFilter): TimelineView {
  const { words } = knowledge;
  const page = new PageBuilder(knowledge);
  const events = selectEvents(knowledge, filter);
  const until = events.filter((event) => !isAfterAsOf(knowledge, event));
  const after = events.filter((event) => isAfterAsOf(knowledge, event));
  const tempo = tempoView(page, until, eventsUntil(knowledge), (event) => anchorOf(event.id), filter?.label);
  const title = filter ? words.timeline.titleOf(filter.label) : words.timeline.title;
  const deck = describe(knowledge, until, after);
  const about = filter && aboutFilter(page, filter);
  const groups = filterGroups(knowledge, filter);
  const isRated = events.every(({ data }) => data.confidence);
  const parts = timelineParts(page, until, after, {
    found: !filter,
    category: filter?.kind !== 'category',
    confirmed: !isRated,
  });
  const next = parts.find((part) => part.next)?.next;
  return {
    ...listPage(knowledge, { path: filter ? filterPath(filter) : timelinePath, title, deck }),
    ...(filter && { breadcrumbs: breadcrumbs(knowledge) }),
    turningPoints: turningPoints(page, until),
    ...(tempo && { tempo }),
    ...(about && { about }),
    ...(next && { next }),
    filterable: !filter,
    filters: groups.filter(({ chosen }) => chosen),
    otherFilters: groups.filter(({ chosen }) => !chosen),
    wholeUrl: urlOfPath(knowledge, timelinePath),
    shown: words.numbers.events(events.length),
    listUrl: urlOfPath(knowledge, definitionOf('events').base),
    files: [
      { url: urlOfPath(knowledge, downloadPath('events', 'csv')), title: words.data.formats.csv },
      { url: urlOfPath(knowledge, downloadPath('events', 'calendar')), title: words.data.formats.calendar },
      { url: urlOfPath(knowledge, downloadPath('events', 'json')), title: words.data.formats.json },
    ],
    take: filter ? words.timeline.takeWhole(eventsInTime(knowledge).length) : words.timeline.script.takeAll,
    ...(isRated && { unmarked: words.timeline.unmarked(words.certainty.confirmed) }),
    parts,
  };
}

/** Categories and sides have no page of their own. */
function aboutFilter(page: PageBuilder, { kind, id, label }: TimelineFilter): LinkView | undefined {
  if (kind !== 'person' && kind !== 'scenario') return undefined;
  const entry = kind === 'person' ? page.get('people', id) : page.get('scenarios', id);
  return { ...page.link(entry), title: page.knowledge.words.timeline.about(label) };
}

/** All events until the day that the site speaks of, earliest first. */
const eventsUntil = perKnowledge((knowledge: Knowledge) =>
  eventsInTime(knowledge).filter((event) => !isAfterAsOf(knowledge, event)),
);

/** The last few, in the order of time. The year is said if they are of several. */
function turningPoints(page: PageBuilder, events: readonly Entry<'events'>[]): TimelineView['turningPoints'] {
  const points = events.filter(({ data }) => data.turning).slice(-listedTurningPoints);
  const years = new Set(points.map(({ data }) => data.date.from.year));
  return points.map(({ id, data }) => ({
    date: page.date(data.date, years.size > 1 ? 'full' : 'day'),
    link: { url: `#${anchorOf(id)}`, title: data.title },
  }));
}

function describe({ words }: Knowledge, until: readonly Entry<'events'>[], after: readonly Entry<'events'>[]): string {
  const span =
    until.length > 0 &&
    words.timeline.span(until.length, formatDate(periodOf(until.map(({ data }) => data.date)), words));
  return [span, after.length > 0 && words.timeline.andAfter(after.length)].filter(Boolean).join(' ');
}

/** The whole timeline is above a selection. */
function breadcrumbs(knowledge: Knowledge): LinkView[] {
  const { shell, timeline } = knowledge.words;
  return [
    { url: urlOfPath(knowledge, '/'), title: shell.start },
    { url: urlOfPath(knowledge, timelinePath), title: timeline.title },
  ];
}
