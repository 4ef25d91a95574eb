import type { Entry } from '../../collections/entry.ts';
import type { EntryData } from '../../collections/index.ts';
import { findEntry } from '../../graph/find-entry.ts';
import { formatDate, formatDay } from '../../i18n/dates.ts';
import type { Words } from '../../words/index.ts';
import { entryView, type EntryView } from '../entry/entry-view.ts';
import type { Knowledge } from '../knowledge.ts';
import type { PageBuilder } from '../page-builder.ts';
import { eventMap, type PlaceMapView } from '../places/place-map-view.ts';
import type {
  CertaintyView,
  CitationView,
  DateView,
  LinkView,
  NameView,
  NoteView,
  SideView,
  SummaryLinkView,
} from '../view-models.ts';
import { eventsInTime, isAfterAsOf } from './timeline.ts';

/** The page of an event. */
export interface EventView extends EntryView {
  date: DateView;
  /** Set if the event came after the day that the site speaks of. */
  after?: string;
  place?: string;
  map?: PlaceMapView;
  category: string;
  certainty?: CertaintyView;
  room: ParticipantGroupView[];
  /** People who are merely concerned. */
  concerned: LinkView[];
  organizations: LinkView[];
  roomNotes: NoteView[];
  quotes: QuoteView[];
  quoteNotes: NoteView[];
  documents: SummaryLinkView[];
  scenarios: ScenarioEffectView[];
  related: SummaryLinkView[];
  earlier?: NeighbourView;
  later?: NeighbourView;
}

/** Those who were there, by side. */
export interface ParticipantGroupView {
  side?: SideView;
  people: { link: LinkView; role?: string; remote: boolean; citation: CitationView }[];
}

export interface QuoteView {
  speaker: NameView;
  side?: SideView;
  text: string;
  translated: boolean;
  date: DateView;
  note?: string;
  citation: CitationView;
}

export interface ScenarioEffectView extends LinkView {
  effect: 'supports' | 'weakens';
  effectLabel: string;
  why?: string;
}

export interface NeighbourView extends LinkView {
  date: string;
}

export function eventView(knowledge: Knowledge, entry: Entry<'events'>): EventView {
  const { site, words } = knowledge;
  const { data } = entry;
  return entryView(knowledge, entry, (page) => {
    const people = data.people.map((item) => (typeof item === 'string' ? { person: item, sources: [] } : item));
    const room = participantGroups(
      page,
      people.filter(({ presence }) => presence),
    );
    const roomNotes = page.takeNotes();
    const quotes = data.quotes.map((quote) => quoteView(page, entry, quote));
    const quoteNotes = page.takeNotes();
    const certainty = page.certainty(data.confidence);
    const map = eventMap(page, entry);
    const category = site.categories.find(({ id }) => id === data.category)!.label;
    return {
      date: page.date(data.date, 'weekday'),
      ...(isAfterAsOf(knowledge, entry) && { after: words.entry.afterAsOfNote(formatDay(site.asOf, words)) }),
      ...(data.place && { place: [data.place.name, data.place.country].filter(Boolean).join(', ') }),
      ...(map && { map }),
      category,
      ...(certainty && { certainty }),
      room,
      concerned: people.filter(({ presence }) => !presence).map(({ person }) => page.link(page.get('people', person))),
      organizations: data.organizations.map((id) => page.link(page.get('organizations', id))),
      roomNotes,
      quotes,
      quoteNotes,
      documents: data.documents.map((id) => page.summaryLink(page.get('documents', id))),
      scenarios: data.scenarios.map(({ scenario, effect, why }) => ({
        ...page.link(page.get('scenarios', scenario)),
        effect,
        effectLabel: words.event[effect],
        ...(why && { why }),
      })),
      related: data.related.map((id) => page.summaryLink(page.get('events', id))),
      ...neighbours(page, entry),
    };
  });
}

type Participant = Exclude<EntryData<'events'>['people'][number], string>;

/** Participants by side, in the order of site.yaml; those on no side come last. */
function participantGroups(page: PageBuilder, participants: readonly Participant[]): ParticipantGroupView[] {
  const rows = participants.map(({ person, role, presence, sources }) => {
    const entry = page.get('people', person);
    const note = role ?? entry.data.role;
    return {
      side: entry.data.side,
      view: {
        link: page.link(entry),
        ...(note && { role: note }),
        remote: presence === 'remote',
        citation: page.cite(sources),
      },
    };
  });
  const ids = [...page.knowledge.site.sides.map(({ id }) => id), undefined];
  return ids.flatMap((id) => {
    const people = rows.filter(({ side }) => side === id).map(({ view }) => view);
    const side = page.side(id);
    return people.length > 0 ? [{ ...(side && { side }), people }] : [];
  });
}

function quoteView(page: PageBuilder, entry: Entry<'events'>, quote: EntryData<'events'>['quotes'][number]): QuoteView {
  const side = page.side(findEntry(page.knowledge.graph, ['people'], quote.speaker)?.data.side);
  return {
    speaker: page.linkOrText(quote.speaker, 'people', 'organizations'),
    ...(side && { side }),
    text: quote.text,
    translated: quote.translated,
    date: page.date(quote.date ?? entry.data.date),
    ...(quote.note && { note: quote.note }),
    citation: page.cite(quote.sources),
  };
}

function neighbours(page: PageBuilder, entry: Entry<'events'>): Pick<EventView, 'earlier' | 'later'> {
  const events = eventsInTime(page.knowledge);
  const index = events.indexOf(entry);
  const view = (event: Entry<'events'> | undefined): NeighbourView | undefined =>
    event && { ...page.link(event), date: neighbourDate(event, page.knowledge.words) };
  const [earlier, later] = [view(events[index - 1]), view(events[index + 1])];
  return { ...(earlier && { earlier }), ...(later && { later }) };
}

/** With the weekday of a day; several days are said as short as can be. */
function neighbourDate({ data: { date } }: Entry<'events'>, words: Words): string {
  return formatDate(date, words, date.kind === 'interval' ? 'full' : 'weekday');
}
