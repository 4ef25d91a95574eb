import type { Entry } from '../../collections/entry.ts';
import { capitalize } from '../../i18n/capitalize.ts';
import { formatDay } from '../../i18n/dates.ts';
import { compareNames } from '../../i18n/order.ts';
import type { DatedLinkView } from '../documents/document-view.ts';
import { elsewhere } from '../entry/elsewhere.ts';
import { entryView, type EntryView } from '../entry/entry-view.ts';
import { eventsOf } from '../events/events-of.ts';
import type { Knowledge } from '../knowledge.ts';
import { nativeNames, otherNames, type NameInLanguage } from '../name-language.ts';
import type { PageBuilder } from '../page-builder.ts';
import { compareLatestFirst, postFacts, postState, type Post, type PostState } from '../people/posts.ts';
import { attendance } from '../people/presence.ts';
import type { LinkView, SideView } from '../view-models.ts';

/** The page of an organization. What came after the day that the site speaks of stands apart and is not counted. */
export interface OrganizationView extends EntryView {
  nativeNames: NameInLanguage[];
  otherNames: NameInLanguage[];
  side?: SideView;
  kind: string;
  /** Left out where the side says the same. */
  country?: string;
  role?: string;
  /** How many events it is in. */
  eventCount: string;
  /** People with their posts, by how the post stands; only the groups that have any. */
  posts: { heading: string; holders: PostHolderView[] }[];
  events: DatedLinkView[];
  /** The earlier ones, if there are many. */
  earlierEvents?: { heading: string; events: DatedLinkView[] };
  /** Heads what came after the day that the site speaks of. */
  afterHeading: string;
  eventsAfter: DatedLinkView[];
  elsewhere: LinkView[];
}

export interface PostHolderView {
  link: LinkView;
  /** Each post with from when to when, as far as known, and a note. */
  posts: string[];
}

/** Of more events than these, the earlier ones are folded up. */
const mostEvents = 15;
const lastEvents = 10;

export function organizationView(knowledge: Knowledge, entry: Entry<'organizations'>): OrganizationView {
  const { data, key } = entry;
  const { words, site } = knowledge;
  const { events, after } = eventsOf(knowledge, key);
  return entryView(knowledge, entry, (page) => {
    const side = page.side(data.side);
    return {
      nativeNames: nativeNames(entry, words),
      otherNames: otherNames(entry, site.language),
      ...(side && { side }),
      kind: capitalize(data.kind, words),
      ...(data.country && data.country !== side?.label && { country: data.country }),
      ...(data.role && { role: data.role }),
      eventCount: words.person.inEvents(words.numbers.events(events.length)),
      posts: postGroups(page, entry),
      ...eventList(page, events),
      afterHeading: words.entry.after(formatDay(site.asOf, words)),
      eventsAfter: after.map((event) => datedLink(page, event)),
      elsewhere: elsewhere(data.sameAs),
    };
  });
}

function eventList(
  page: PageBuilder,
  all: readonly Entry<'events'>[],
): Pick<OrganizationView, 'events' | 'earlierEvents'> {
  const events = all.map((event) => datedLink(page, event));
  if (events.length <= mostEvents) return { events };
  const earlier = events.slice(0, -lastEvents);
  return {
    events: events.slice(-lastEvents),
    earlierEvents: { heading: page.knowledge.words.organization.earlierEvents(earlier.length), events: earlier },
  };
}

interface Holding {
  person: Entry<'people'>;
  posts: readonly Post[];
}

function postGroups(page: PageBuilder, entry: Entry<'organizations'>): OrganizationView['posts'] {
  const { site, words } = page.knowledge;
  const headings: [PostState, string][] = [
    ['held', words.organization.holdPosts],
    ['past', words.organization.heldPosts],
    ['later', words.entry.after(formatDay(site.asOf, words))],
  ];
  const holdings = holdingsAt(page, entry);
  return headings.flatMap(([state, heading]) => {
    const holders = holdings
      .map(({ person, posts }) => ({
        person,
        posts: posts.filter((post) => postState(page.knowledge, post) === state),
      }))
      .filter(({ posts }) => posts.length > 0)
      .map((holding) => holder(page, holding));
    return holders.length > 0 ? [{ heading, holders }] : [];
  });
}

/** Those whom sources put at most events come first; the posts of each, the latest first. */
function holdingsAt(page: PageBuilder, { key }: Entry<'organizations'>): Holding[] {
  const { graph, words } = page.knowledge;
  const { gatheringsOf } = attendance(page.knowledge);
  const relations = graph.relationsTo.get(key) ?? [];
  const people = new Set(
    relations.filter(({ field }) => field === 'affiliations.organization').map(({ from }) => from),
  );
  return [...people]
    .map((person) => graph.entries.get(person)!.entry as Entry<'people'>)
    .sort(
      (a, b) =>
        gatheringsOf(b.key).length - gatheringsOf(a.key).length || compareNames(a.data.title, b.data.title, words),
    )
    .map((person) => ({
      person,
      posts: person.data.affiliations
        .filter(({ organization }) => organization && page.get('organizations', organization).key === key)
        .sort(compareLatestFirst),
    }));
}

function holder(page: PageBuilder, { person, posts }: Holding): PostHolderView {
  return {
    link: page.link(person),
    posts: posts.map((post) => [post.role, postFacts(post, page.knowledge.words)].filter(Boolean).join(', ')),
  };
}

function datedLink(page: PageBuilder, event: Entry<'events'>): DatedLinkView {
  return { ...page.link(event), date: page.date(event.data.date) };
}
