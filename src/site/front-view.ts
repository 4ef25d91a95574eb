import { definitionOf, frontPageId } from '../collections/index.ts';
import { changesPath, compareDocumentsPath, compareParallelsPath, timelinePath } from '../collections/paths.ts';
import { findEntry } from '../graph/find-entry.ts';
import { formatDay } from '../i18n/dates.ts';
import { urlOfPath } from './addresses.ts';
import { changesView, type ChangeGroupView } from './changes-view.ts';
import { versionsOf, versionViews, type VersionView } from './documents/versions.ts';
import { bodySections, type BodyPartView, type SectionView } from './entry/body-view.ts';
import { eventRows, type EventRowView } from './events/event-row.ts';
import { eventsInTime, isAfterAsOf } from './events/timeline.ts';
import { featuredFigures, figureView, type FigureView } from './indicators/figures-view.ts';
import type { Knowledge } from './knowledge.ts';
import { PageBuilder } from './page-builder.ts';
import { heldByCase, type HeldView } from './parallels/held.ts';
import { coreParallels } from './parallels/parallels-in-order.ts';
import { peopleIndex, type PersonItemView } from './people/people-index.ts';
import { meetingPlacesView, type MeetingPlacesView } from './places/meeting-places-view.ts';
import { placesPath } from './places/place-map-view.ts';
import { scenarioCards, type ScenarioCardView } from './scenarios/scenario-list.ts';
import { afterId } from './timeline/timeline-parts.ts';
import type { CertaintyView, DateView, LinkView, NoteView, PageMeta, SideView } from './view-models.ts';

/** The front page: where things stand, then the latest of everything. */
export interface FrontView {
  meta: PageMeta;
  headline: string;
  lede: BodyPartView[];
  stages: StageView[];
  readingPaths: { label: string; links: LinkView[] }[];
  /** The section of the page `index` that stands beside the lede. */
  questions?: SectionView;
  /** Any further sections of that page. */
  more: SectionView[];
  figures: FigureView[];
  latest: EventRowView[];
  allEvents: LinkView;
  /** How many events came after the day that the site speaks of, if any did. */
  after?: LinkView;
  versions: (VersionView & { summary: string })[];
  scenarios: ScenarioCardView[];
  /** Where people met; left out with fewer than two places. */
  where?: MeetingPlacesView;
  held: HeldView[];
  people: { side: SideView; people: PersonItemView[] }[];
  /** People of a site where nobody is on a side. */
  everyone: PersonItemView[];
  /** What the number beside a person counts. */
  peopleNote: string;
  changes: { date: DateView; change: ChangeGroupView }[];
  /** Where each part is shown in full. */
  urls: Record<'documents' | 'scenarios' | 'parallels' | 'people' | 'changes' | 'places', string>;
  /** All sources of the page: between the lede and the news they would stand in the way. */
  notes: NoteView[];
}

export interface StageView {
  label: string;
  line: CertaintyView['line'];
  /** How far it has come, for those who do not see the line. */
  state: string;
  note: string;
}

const latestEvents = 8;
const latestChanges = 6;
const peopleOfSide = 5;
const peopleOnNoSide = 12;

export function frontView(knowledge: Knowledge): FrontView {
  const { site } = knowledge;
  const page = new PageBuilder(knowledge);
  const entry = findEntry(knowledge.graph, ['pages'], frontPageId);
  const sections = entry ? bodySections(page, entry) : [];
  const lede = sections[0]?.heading === '' ? sections[0] : undefined;
  const [questions, ...more] = sections.slice(lede ? 1 : 0);
  const figures = featuredFigures(knowledge).map((figure) => figureView(page, figure));
  const where = meetingPlacesView(page);
  return {
    meta: { title: site.title, description: entry?.data.summary ?? site.description, path: '/' },
    headline: entry?.data.title ?? site.tagline,
    lede: lede?.parts ?? [],
    stages: stages(knowledge),
    readingPaths: readingPaths(knowledge),
    ...(questions && { questions }),
    more: more.map((section) => ({ ...section, notes: [] })),
    figures,
    ...events(page),
    versions: versions(page),
    scenarios: scenarioCards(knowledge),
    ...(where && { where }),
    held: heldByCase(page, coreParallels(knowledge)).flat(),
    ...people(knowledge),
    changes: changesView(knowledge)
      .flatMap(({ date, changes }) => changes.map((change) => ({ date, change })))
      .slice(0, latestChanges),
    urls: {
      documents: urlOfPath(knowledge, compareDocumentsPath),
      scenarios: urlOfPath(knowledge, definitionOf('scenarios').base),
      parallels: urlOfPath(knowledge, compareParallelsPath),
      people: urlOfPath(knowledge, definitionOf('people').base),
      changes: urlOfPath(knowledge, changesPath),
      places: urlOfPath(knowledge, placesPath),
    },
    notes: [...sections.flatMap(({ notes }) => notes), ...page.takeNotes()],
  };
}

const stageLines = { done: 'solid', part: 'dashed', open: 'dotted' } as const;

function stages({ site, words }: Knowledge): StageView[] {
  return site.status.stages.map(({ label, state, note }) => ({
    label,
    line: stageLines[state],
    state: words.front.stageStates[state],
    note,
  }));
}

function readingPaths(knowledge: Knowledge): FrontView['readingPaths'] {
  return knowledge.site.readingPaths.map(({ label, links }) => ({
    label,
    links: links.map((link) => ({ title: link.label, url: urlOfPath(knowledge, link.url) })),
  }));
}

function events(page: PageBuilder): Pick<FrontView, 'latest' | 'allEvents' | 'after'> {
  const { knowledge } = page;
  const { site, words } = knowledge;
  const all = eventsInTime(knowledge);
  const until = all.filter((event) => !isAfterAsOf(knowledge, event));
  const after = all.length - until.length;
  const url = urlOfPath(knowledge, timelinePath);
  return {
    latest: eventRows(page, until.slice(-latestEvents).reverse(), 'month'),
    allEvents: { url, title: words.front.allEvents(all.length) },
    ...(after > 0 && {
      after: { url: `${url}#${afterId}`, title: words.front.eventsAfter(after, formatDay(site.asOf, words)) },
    }),
  };
}

function versions(page: PageBuilder): FrontView['versions'] {
  const summaries = versionsOf(page.knowledge).map(({ data }) => data.summary);
  return versionViews(page).map((version, index) => ({ ...version, summary: summaries[index]! }));
}

/** Those of each side who were at most events. People on no side are on the page of people, unless all are on none. */
function people(knowledge: Knowledge): Pick<FrontView, 'people' | 'everyone' | 'peopleNote'> {
  const { site, words } = knowledge;
  const { groups } = peopleIndex(knowledge);
  return {
    people: groups.flatMap(({ side, people: all }) => (side ? [{ side, people: all.slice(0, peopleOfSide) }] : [])),
    everyone: groups.some(({ side }) => side) ? [] : groups.flatMap(({ people: all }) => all.slice(0, peopleOnNoSide)),
    peopleNote: words.front.peopleNote(formatDay(site.asOf, words)),
  };
}
