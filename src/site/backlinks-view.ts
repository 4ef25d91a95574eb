import { compareFuzzyDates, type FuzzyDate } from '../collections/dates.ts';
import type { Entry } from '../collections/entry.ts';
import { collectionNames, type EntryKey } from '../collections/ids.ts';
import { sentenceAround, type Sentence } from '../graph/sentence.ts';
import { compareText } from '../problem.ts';
import type { PageBuilder } from './page-builder.ts';
import type { DateView, LinkView } from './view-models.ts';

/** The entries of one collection that lead to an entry. */
export interface BacklinkGroupView {
  title: string;
  links: BacklinkView[];
}

export interface BacklinkView {
  link: LinkView;
  date?: DateView;
  /** The sentence around the first mention in its text; left out where only front matter names the entry. */
  sentence?: Sentence;
}

/** Everything that leads to an entry: links, names and claims in bodies, and front matter. By collection, in the order of dates. */
export function backlinkGroups(page: PageBuilder, key: EntryKey): BacklinkGroupView[] {
  const { graph, words } = page.knowledge;
  const from = new Set<EntryKey>();
  for (const mention of graph.mentionsTo.get(key) ?? []) from.add(mention.from);
  for (const relation of graph.relationsTo.get(key) ?? []) from.add(relation.from);
  from.delete(key);
  const entries = [...from].map((origin) => graph.entries.get(origin)!.entry);
  return collectionNames.flatMap((collection) => {
    const links = entries
      .filter((entry) => entry.collection === collection)
      .sort(compareByDate)
      .map((entry) => backlink(page, entry, key));
    return links.length > 0 ? [{ title: words.collections[collection], links }] : [];
  });
}

function backlink(page: PageBuilder, entry: Entry, key: EntryKey): BacklinkView {
  const { graph, site } = page.knowledge;
  const mention = graph.mentionsFrom.get(entry.key)?.find(({ to }) => to === key);
  const sentence =
    mention && sentenceAround(mention, (link) => link.label ?? (link.key ? page.linkTo(link.key).title : link.target), site.language);
  const date = dateOf(entry);
  return { link: page.link(entry), ...(date && { date: page.date(date, 'full') }), ...(sentence && { sentence }) };
}

function compareByDate(a: Entry, b: Entry): number {
  const [first, second] = [dateOf(a), dateOf(b)];
  if (first && second) return compareFuzzyDates(first, second) || compareText(a.key, b.key);
  return Number(Boolean(second)) - Number(Boolean(first)) || compareText(a.data.title, b.data.title);
}

/** The date of an entry, if its collection has one. */
export function dateOf({ data }: Entry): FuzzyDate | undefined {
  return 'date' in data ? data.date : undefined;
}
