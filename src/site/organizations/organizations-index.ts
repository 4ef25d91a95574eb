import { definitionOf } from '../../collections/index.ts';
import type { Entry } from '../../collections/entry.ts';
import { capitalize } from '../../i18n/capitalize.ts';
import { compareNames } from '../../i18n/order.ts';
import { listInOrder } from '../entry-order.ts';
import type { Knowledge } from '../knowledge.ts';
import { listPage, type ListPageView } from '../list-page.ts';
import { PageBuilder } from '../page-builder.ts';
import type { LinkView, SideView } from '../view-models.ts';

/** All organizations: by side, in the order of site.yaml, then those on no side by what they are. */
export interface OrganizationsIndexView extends ListPageView {
  sides: { side: SideView; organizations: OrganizationItemView[] }[];
  kinds: { kind: string; organizations: OrganizationItemView[] }[];
}

export interface OrganizationItemView {
  link: LinkView;
  /** What stands under the name: its role, or else what it is. */
  note?: string;
}

export function organizationsIndex(knowledge: Knowledge): OrganizationsIndexView {
  const { site, words } = knowledge;
  const page = new PageBuilder(knowledge);
  const all = listInOrder(knowledge, 'organizations');
  return {
    ...listPage(knowledge, {
      path: definitionOf('organizations').base,
      title: words.collections.organizations,
      deck: words.organization.indexDeck(all.length, site.sides.length),
      count: all.length,
    }),
    sides: site.sides.flatMap(({ id }) => {
      const organizations = all.filter(({ data }) => data.side === id).map((entry) => item(page, entry));
      return organizations.length > 0 ? [{ side: page.side(id)!, organizations }] : [];
    }),
    kinds: byKind(
      page,
      all.filter(({ data }) => !data.side),
    ),
  };
}

function byKind(page: PageBuilder, organizations: readonly Entry<'organizations'>[]): OrganizationsIndexView['kinds'] {
  const { words } = page.knowledge;
  const groups = Map.groupBy(organizations, ({ data }) => capitalize(data.kind, words));
  return [...groups]
    .sort(([a], [b]) => compareNames(a, b, words))
    .map(([kind, entries]) => ({ kind, organizations: entries.map((entry) => item(page, entry)) }));
}

function item(page: PageBuilder, entry: Entry<'organizations'>): OrganizationItemView {
  const { role, kind } = entry.data;
  return { link: page.link(entry), note: role ?? capitalize(kind, page.knowledge.words) };
}
