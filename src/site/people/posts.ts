import { firstDay, lastDay } from '../../collections/dates.ts';
import type { Entry } from '../../collections/entry.ts';
import type { EntryData } from '../../collections/index.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Words } from '../../words/index.ts';
import { compareText } from '../../problem.ts';
import type { Knowledge } from '../knowledge.ts';
import type { PageBuilder } from '../page-builder.ts';
import type { LinkView } from '../view-models.ts';

export type Post = EntryData<'people'>['affiliations'][number];

/** How a post stands on the day that the site speaks of: `later` if it began after that day. */
export type PostState = 'held' | 'past' | 'later';

export interface PostView {
  role: string;
  organization?: LinkView;
  /** From when to when, as far as known, and a note. */
  facts: string;
}

/** The posts of a person: those held first, the latest first; those that began after the day that the site speaks of apart. */
export function postsOf(page: PageBuilder, { data }: Entry<'people'>): { posts: PostView[]; after: PostView[] } {
  const inState = (state: PostState) =>
    data.affiliations.filter((post) => postState(page.knowledge, post) === state).sort(compareLatestFirst);
  const view = (post: Post) => postView(page, post);
  return { posts: [...inState('held'), ...inState('past')].map(view), after: inState('later').map(view) };
}

export function postState({ site }: Knowledge, { from, to }: Post): PostState {
  if (from && firstDay(from) > site.asOf) return 'later';
  const end = to && lastDay(to);
  return end && end <= site.asOf ? 'past' : 'held';
}

/** `since 4 May 2031`, `May 2030 to May 2031; by decree`, `until 2031`; empty if nothing is known. */
export function postFacts(post: Post, words: Words): string {
  return [period(post, words), post.note].filter(Boolean).join('; ');
}

/** The post that began last comes first; one without a beginning comes last. */
export function compareLatestFirst(a: Post, b: Post): number {
  return compareText(b.from ? firstDay(b.from) : '', a.from ? firstDay(a.from) : '');
}

function period({ from, to }: Post, words: Words): string | undefined {
  if (from && to) return words.dates.range(formatDate(from, words), formatDate(to, words));
  if (from) return words.dates.since(formatDate(from, words));
  return to && words.person.until(formatDate(to, words));
}

function postView(page: PageBuilder, post: Post): PostView {
  const { role, organization } = post;
  return {
    role,
    ...(organization && { organization: page.link(page.get('organizations', organization)) }),
    facts: postFacts(post, page.knowledge.words),
  };
}
