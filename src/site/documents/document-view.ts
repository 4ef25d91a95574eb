import type { Entry } from '../../collections/entry.ts';
import { collectionOf, type CollectionName, type EntryKey } from '../../collections/ids.ts';
import { compareDocumentsPath } from '../../collections/paths.ts';
import { pointAnchor } from '../../graph/page-anchors.ts';
import { capitalize } from '../../i18n/capitalize.ts';
import { formatDay } from '../../i18n/dates.ts';
import { urlOfPath } from '../addresses.ts';
import { entryView, type EntryView } from '../entry/entry-view.ts';
import { eventsInTime, isAfterAsOf } from '../events/timeline.ts';
import type { Knowledge } from '../knowledge.ts';
import type { PageBuilder } from '../page-builder.ts';
import { comparisonView, type ComparisonView } from '../parallels/comparison-table.ts';
import type { CertaintyView, CitationView, DateView, LinkView, NameView, NoteView } from '../view-models.ts';
import {
  isDatedAfterAsOf,
  openPoints,
  pointLinks,
  pointNumbers,
  pointsOf,
  shortTitle,
  topicUrl,
} from './document-parts.ts';
import type { PointData, PointLinkView, PositionData } from './document-parts.ts';
import { versionsOf } from './versions.ts';

/** The page of a document. */
export interface DocumentView extends EntryView {
  kind: string;
  date?: DateView;
  /** Set if the document is dated after the day that the site speaks of. */
  after?: string;
  /** Set if the document is one of the versions that are compared. */
  versions?: { links: (LinkView & { current: boolean })[]; compareUrl: string };
  status?: string;
  textStatus?: string;
  authors: NameView[];
  parties: NameView[];
  supersedes: LinkView[];
  supersededBy: LinkView[];
  points: PointView[];
  /** Number of the points; those with one number (`4a`, `4b`) count once. */
  pointCount: number;
  /** Whether the points are confirmed unless one says otherwise. */
  confirmedUnlessSaid: boolean;
  pointNotes: NoteView[];
  positions: PositionView[];
  comparison: ComparisonView;
  comparisonNotes: NoteView[];
  events: DatedLinkView[];
  eventsAfter: DatedLinkView[];
}

export interface PointView {
  /** Its address on the page. */
  id: string;
  label?: string;
  text: string;
  topics: string[];
  /** Set where it is not agreed: then its text stands in brackets. */
  open?: CertaintyView;
  certainty?: CertaintyView;
  citation: CitationView;
}

/** What the document says on a topic. */
export interface PositionView {
  topic: string;
  /** Where the versions are compared on the topic. */
  url?: string;
  text: string;
  note?: string;
  /** Set where a point behind it is not agreed: then it stands in brackets. */
  open?: CertaintyView;
  points: PointLinkView[];
}

export interface DatedLinkView extends LinkView {
  date: DateView;
}

export function documentView(knowledge: Knowledge, entry: Entry<'documents'>): DocumentView {
  const { site, words } = knowledge;
  const { data } = entry;
  const isVersion = site.compare.documents.includes(entry.id);
  return entryView(knowledge, entry, (page) => {
    const date = data.date && page.date(data.date);
    const points = data.points.map((point) => pointView(page, point, isConfirmedUnlessSaid(data.points)));
    const pointNotes = page.takeNotes();
    const comparison = comparisonView(page, [entry]);
    const comparisonNotes = page.takeNotes();
    return {
      kind: capitalize(data.kind, words),
      ...(date && { date }),
      ...(date &&
        isDatedAfterAsOf(knowledge, data) && {
          after: words.document.afterAsOfNote(date.text, formatDay(site.asOf, words)),
        }),
      ...(isVersion && { versions: versions(page, entry) }),
      ...(data.status && { status: data.status }),
      ...(data.textStatus && { textStatus: data.textStatus }),
      authors: data.authors.map((name) => page.linkOrText(name, 'people', 'organizations')),
      parties: data.parties.map((name) => page.linkOrText(name, 'people', 'organizations')),
      supersedes: data.supersedes.map((id) => page.link(page.get('documents', id))),
      supersededBy: namedIn(knowledge, entry.key, 'documents', 'supersedes').map((key) => page.linkTo(key)),
      points,
      pointCount: pointNumbers(data.points).length,
      confirmedUnlessSaid: isConfirmedUnlessSaid(data.points),
      pointNotes,
      positions: data.positions.map((position) => positionView(page, entry, position, isVersion)),
      comparison,
      comparisonNotes,
      ...eventsAbout(page, entry.key),
    };
  });
}

function versions(page: PageBuilder, entry: Entry<'documents'>): DocumentView['versions'] {
  const links = versionsOf(page.knowledge).map((version) => ({
    url: page.link(version).url,
    title: shortTitle(version.data.title),
    current: version === entry,
  }));
  return { links, compareUrl: urlOfPath(page.knowledge, compareDocumentsPath) };
}

/** Whether each point has its certainty on record, and some are confirmed: then only the others need to say theirs. */
function isConfirmedUnlessSaid(points: readonly PointData[]): boolean {
  return points.every(({ confidence }) => confidence) && points.some(({ confidence }) => confidence === 'confirmed');
}

function pointView(page: PageBuilder, point: PointData, confirmedUnlessSaid: boolean): PointView {
  const { id, label, text, topics, confidence, sources } = point;
  const open = openPoints(page.knowledge, [point]);
  const certainty = confirmedUnlessSaid && confidence === 'confirmed' ? undefined : page.certainty(confidence);
  return {
    id: pointAnchor(id),
    ...(label && { label }),
    text,
    topics: topics.map((topic) => topicLabel(page.knowledge, topic)),
    ...(open && { open }),
    ...(certainty && { certainty }),
    citation: page.cite(sources),
  };
}

function positionView(
  page: PageBuilder,
  entry: Entry<'documents'>,
  position: PositionData,
  isVersion: boolean,
): PositionView {
  const { topic, text, note } = position;
  const open = openPoints(page.knowledge, pointsOf(entry.data, position));
  return {
    topic: topicLabel(page.knowledge, topic),
    ...(isVersion && { url: topicUrl(page.knowledge, topic) }),
    text,
    ...(note && { note }),
    ...(open && { open }),
    points: pointLinks(page, entry, position),
  };
}

function eventsAbout(page: PageBuilder, key: EntryKey): Pick<DocumentView, 'events' | 'eventsAfter'> {
  const { knowledge } = page;
  const about = new Set(namedIn(knowledge, key, 'events', 'documents'));
  const events = eventsInTime(knowledge).filter((event) => about.has(event.key));
  const view = (event: Entry<'events'>) => ({ ...page.link(event), date: page.date(event.data.date) });
  return {
    events: events.filter((event) => !isAfterAsOf(knowledge, event)).map(view),
    eventsAfter: events.filter((event) => isAfterAsOf(knowledge, event)).map(view),
  };
}

/** Entries of a collection that name this one in a field. */
function namedIn({ graph }: Knowledge, key: EntryKey, collection: CollectionName, field: string): EntryKey[] {
  const relations = graph.relationsTo.get(key) ?? [];
  return relations
    .filter((relation) => relation.field === field && collectionOf(relation.from) === collection)
    .map(({ from }) => from);
}

function topicLabel({ site }: Knowledge, id: string): string {
  return site.topics.find((topic) => topic.id === id)!.label;
}
