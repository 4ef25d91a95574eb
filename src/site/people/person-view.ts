import type { Entry } from '../../collections/entry.ts';
import { whoPath } from '../../collections/paths.ts';
import { formatDate, formatDay } from '../../i18n/dates.ts';
import type { Words } from '../../words/index.ts';
import { urlOfPath } from '../addresses.ts';
import { elsewhere } from '../entry/elsewhere.ts';
import { entryView, type EntryView } from '../entry/entry-view.ts';
import { eventsOf } from '../events/events-of.ts';
import type { Knowledge } from '../knowledge.ts';
import { nativeNames, otherNames, type NameInLanguage } from '../name-language.ts';
import type { PageBuilder } from '../page-builder.ts';
import type { DateView, LinkView, SideView } from '../view-models.ts';
import { companionsAt, type CompanionView } from './companions.ts';
import { periodOfTable } from './matrix-head.ts';
import { matrixKey, matrixStrips, type MatrixKeyView, type MatrixStripView } from './matrix-view.ts';
import { postsOf, type PostView } from './posts.ts';
import { attendance, isMeeting, type Gathering } from './presence.ts';

/** The page of a person. What came after the day that the site speaks of stands apart and is not counted. */
export interface PersonView extends EntryView {
  nativeNames: NameInLanguage[];
  otherNames: NameInLanguage[];
  side?: SideView;
  /** Counts and the year of birth, as readers see them. */
  facts: string[];
  lastSeen?: { link: LinkView; place?: string };
  mostOftenWith: LinkView[];
  /** Their own row of the matrix. */
  strips: MatrixStripView[];
  marks: MatrixKeyView;
  /** Where everyone’s row is. */
  everyoneUrl: string;
  /** Where sources put them later. */
  after: GatheringView[];
  /** Heads what came after the day that the site speaks of. */
  afterHeading: string;
  companions: CompanionView[];
  /** The meetings among which they met the others: how many, and from when to when; `undefined` without any. */
  met?: { meetings: number; period: string };
  metNote: string;
  posts: PostView[];
  postsAfter: PostView[];
  elsewhere: LinkView[];
}

export interface GatheringView {
  link: LinkView;
  date: DateView;
  /** The place, and how they took part if not in person. */
  facts: string[];
  others: LinkView[];
}

const companionsAtAGlance = 3;

export function personView(knowledge: Knowledge, entry: Entry<'people'>): PersonView {
  const { key, data } = entry;
  const { site, words } = knowledge;
  const { meetings, gatheringsOf, gatheringsAfterOf } = attendance(knowledge);
  const ownMeetings = gatheringsOf(key).filter(isMeeting);
  return entryView(knowledge, entry, (page) => {
    const side = page.side(data.side);
    const lastSeen = gatheringsOf(key).findLast(({ presences }) => !presences.get(key)!.remote);
    const companions = companionsAt(page, ownMeetings, key);
    const strips = matrixStrips(page, key);
    const { posts, after: postsAfter } = postsOf(page, entry);
    return {
      nativeNames: nativeNames(entry, words),
      otherNames: otherNames(entry, site.language),
      ...(side && { side }),
      facts: facts(knowledge, entry, gatheringsOf(key), meetings.length),
      ...(lastSeen && { lastSeen: lastSeenView(page, lastSeen) }),
      mostOftenWith: companions
        .filter(({ inPerson, remote }) => inPerson + remote > 1)
        .slice(0, companionsAtAGlance)
        .map(({ link }) => link),
      strips,
      marks: matrixKey(strips.flatMap(({ cells }) => cells)),
      everyoneUrl: urlOfPath(knowledge, whoPath),
      after: gatheringsAfterOf(key).map((gathering) => gatheringView(page, gathering, entry)),
      afterHeading: words.entry.after(formatDay(site.asOf, words)),
      companions,
      ...(ownMeetings.length > 0 && {
        met: { meetings: ownMeetings.length, period: periodOfTable(page, ownMeetings) },
      }),
      metNote: words.person.metNote(formatDay(site.asOf, words)),
      posts,
      postsAfter,
      elsewhere: elsewhere(data.sameAs),
    };
  });
}

function facts(
  knowledge: Knowledge,
  { key, data }: Entry<'people'>,
  gatherings: readonly Gathering[],
  all: number,
): string[] {
  const { words } = knowledge;
  const { events } = eventsOf(knowledge, key);
  return [
    words.person.inEvents(words.numbers.events(events.length)),
    ...wasAt(words, gatherings, all),
    ...(data.born ? [words.person.born(formatDate(data.born, words))] : []),
  ];
}

/** At how many events a source puts them, the number that lists of people give, and how many of these were meetings. */
function wasAt(words: Words, gatherings: readonly Gathering[], allMeetings: number): string[] {
  if (gatherings.length === 0) return [];
  const meetings = gatherings.filter(isMeeting).length;
  const events = words.numbers.events(gatherings.length);
  if (meetings === 0) return [words.person.atEvents(events)];
  return meetings === gatherings.length
    ? [words.person.atMeetings(meetings, allMeetings)]
    : [words.person.atEventsAndMeetings(events, meetings, allMeetings)];
}

function lastSeenView(page: PageBuilder, { event }: Gathering): { link: LinkView; place?: string } {
  const title = formatDate(event.data.date, page.knowledge.words);
  const place = event.data.place?.name;
  return { link: { ...page.link(event), title }, ...(place && { place }) };
}

function gatheringView(page: PageBuilder, { event, presences }: Gathering, { key }: Entry<'people'>): GatheringView {
  const { place } = event.data;
  const { remote } = presences.get(key)!;
  const others = [...presences.values()].filter(({ person }) => person.key !== key);
  return {
    link: page.link(event),
    date: page.date(event.data.date),
    facts: [...(place ? [place.name] : []), ...(remote ? [page.knowledge.words.who.remote] : [])],
    others: others.map(({ person }) => page.link(person)),
  };
}
