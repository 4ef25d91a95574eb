import type { Entry } from '../../collections/entry.ts';
import { definitionOf } from '../../collections/index.ts';
import { whoPath } from '../../collections/paths.ts';
import { listEntries } from '../../graph/build-graph.ts';
import { formatDay } from '../../i18n/dates.ts';
import { compareNames } from '../../i18n/order.ts';
import { urlOfPath } from '../addresses.ts';
import type { Knowledge } from '../knowledge.ts';
import { listPage, type ListPageView } from '../list-page.ts';
import { PageBuilder } from '../page-builder.ts';
import type { LinkView, SideView } from '../view-models.ts';
import { attendance } from './presence.ts';

/** All people by side, in the order of site.yaml; those on no side come last. */
export interface PeopleIndexView extends ListPageView {
  /** Where it stands who was at which meeting. */
  room: LinkView;
  groups: { side?: SideView; people: PersonItemView[] }[];
}

export interface PersonItemView {
  link: LinkView;
  role?: string;
  /** Events at which a source puts them, up to the day that the site speaks of. */
  count: number;
}

export function peopleIndex(knowledge: Knowledge): PeopleIndexView {
  const { graph, site, words } = knowledge;
  const page = new PageBuilder(knowledge);
  const people = listEntries(graph, 'people');
  const groups = [...site.sides.map(({ id }) => id), undefined].flatMap((id) => {
    const ofSide = people.filter(({ data }) => data.side === id);
    const side = page.side(id);
    return ofSide.length > 0 ? [{ ...(side && { side }), people: items(page, ofSide) }] : [];
  });
  return {
    ...listPage(knowledge, {
      path: definitionOf('people').base,
      title: words.collections.people,
      deck: words.person.indexDeck(people.length, site.sides.length, formatDay(site.asOf, words)),
      count: people.length,
    }),
    room: { url: urlOfPath(knowledge, whoPath), title: words.who.title },
    groups,
  };
}

/** Those at most events come first. */
function items(page: PageBuilder, people: readonly Entry<'people'>[]): PersonItemView[] {
  const { gatheringsOf } = attendance(page.knowledge);
  return people
    .map((person) => ({
      link: page.link(person),
      ...(person.data.role && { role: person.data.role }),
      count: gatheringsOf(person.key).length,
    }))
    .sort((a, b) => b.count - a.count || compareNames(a.link.title, b.link.title, page.knowledge.words));
}
