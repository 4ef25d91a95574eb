import type { Entry } from '../../collections/entry.ts';
import type { EntryData } from '../../collections/index.ts';
import { compareParallelsPath } from '../../collections/paths.ts';
import { urlOfPath } from '../addresses.ts';
import { bodySections } from '../entry/body-view.ts';
import { entryView, type EntryView } from '../entry/entry-view.ts';
import { dayView, type DayView } from '../events/event-row.ts';
import type { Knowledge } from '../knowledge.ts';
import { nativeNames, type NameInLanguage } from '../name-language.ts';
import type { PageBuilder } from '../page-builder.ts';
import { parallelMap, type PlaceMapView } from '../places/place-map-view.ts';
import { coordinatesOf } from '../places/places.ts';
import type { CitationView, DateView, LinkView, NameView, NoteView } from '../view-models.ts';
import { comparedDocuments, comparisonView, type ComparisonView } from './comparison-table.ts';
import { heldByCase, type HeldView } from './held.ts';
import { coreParallels } from './parallels-in-order.ts';

/** The page of a settlement of the past. */
export interface ParallelView extends EntryView {
  headline?: string;
  nativeNames: NameInLanguage[];
  period?: DateView;
  parties: NameView[];
  mediators: NameView[];
  took?: string;
  held: HeldView[];
  figures: CaseFigureView[];
  /** Only where the body has none. */
  figureNotes: NoteView[];
  limits: LimitView[];
  limitNotes: NoteView[];
  /** Its own columns beside those of the drafts; without rows if it has none. */
  comparison: ComparisonView;
  comparisonNotes: NoteView[];
  timeline: CaseTimelineRowView[];
  timelineNotes: NoteView[];
  people: CasePersonView[];
  places: { name: string; role?: string; coordinates?: string }[];
  map?: PlaceMapView;
  /** The others that are compared in full, and the page that compares all. */
  others: LinkView[];
  compareUrl: string;
}

export interface CaseFigureView {
  value: string;
  label: string;
  note?: string;
  citation: CitationView;
}

export interface LimitView {
  title: string;
  text: string;
  citation: CitationView;
}

export interface CaseTimelineRowView {
  day: DayView;
  text: string;
  citation: CitationView;
}

export interface CasePersonView extends NameView {
  role?: string;
  note?: string;
}

export function parallelView(knowledge: Knowledge, entry: Entry<'parallels'>): ParallelView {
  const { words } = knowledge;
  const { data } = entry;
  const core = coreParallels(knowledge);
  const compareUrl = urlOfPath(knowledge, compareParallelsPath);
  const build = (page: PageBuilder) => {
    const figures = data.figures.map(({ value, label, note, sources }) => ({
      value,
      label,
      ...(note && { note }),
      citation: page.cite(sources),
    }));
    // The figures stand before the body, so their notes come first; they have room beside its first section.
    const sections = bodySections(page, entry);
    const figureNotes = page.takeNotes();
    const limits = data.limits.map(({ title, text, sources }) => ({ title, text, citation: page.cite(sources) }));
    const limitNotes = page.takeNotes();
    const comparison = comparisonView(page, data.comparison.length > 0 ? [entry, ...comparedDocuments(knowledge)] : []);
    const comparisonNotes = page.takeNotes();
    const timeline = data.timeline.map(({ date, text, sources }) => ({
      day: dayView(date, words, 'month'),
      text,
      citation: page.cite(sources),
    }));
    const timelineNotes = page.takeNotes();
    const map = parallelMap(page, entry);
    return {
      sections,
      ...(data.headline && { headline: data.headline }),
      nativeNames: nativeNames(entry, words),
      ...(data.period && { period: page.date(data.period) }),
      parties: data.parties.map((name) => page.linkOrText(name, 'people', 'organizations')),
      mediators: data.mediators.map((name) => page.linkOrText(name, 'people', 'organizations')),
      ...(data.took && { took: data.took }),
      held: heldByCase(page, core.includes(entry) ? core : [entry, ...core], entry).flat(),
      figures,
      figureNotes,
      limits,
      limitNotes,
      comparison,
      comparisonNotes,
      timeline,
      timelineNotes,
      people: data.people.map((person) => casePerson(page, person)),
      places: data.places.map((place) => placeView(page, place)),
      ...(map && { map }),
      others: [
        ...core.filter((other) => other !== entry).map((other) => page.link(other)),
        { url: compareUrl, title: words.parallel.compare },
      ],
      compareUrl,
    };
  };
  return entryView(knowledge, entry, build, { body: false });
}

type Parallel = EntryData<'parallels'>;

function placeView(page: PageBuilder, place: Parallel['places'][number]): ParallelView['places'][number] {
  const { name, country, role } = place;
  const coordinates = coordinatesOf(place);
  return {
    name: [name, country].filter(Boolean).join(', '),
    ...(role && { role }),
    ...(coordinates && { coordinates: page.knowledge.words.map.coordinates(coordinates.lat, coordinates.lon) }),
  };
}

function casePerson(page: PageBuilder, { person, name, role, note }: Parallel['people'][number]): CasePersonView {
  const known = person ? page.link(page.get('people', person)) : { title: name ?? '' };
  return { ...known, ...(role && { role }), ...(note && { note }) };
}
