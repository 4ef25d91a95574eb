import { compareFuzzyDates } from '../../collections/dates.ts';
import type { Entry } from '../../collections/entry.ts';
import { collectionNames, type EntryKey } from '../../collections/ids.ts';
import type { Mention } from '../../graph/mentions.ts';
import { sentenceAround, type Sentence } from '../../graph/sentence.ts';
import { compareText } from '../../problem.ts';
import { dateOf } from '../date-of.ts';
import type { Knowledge } from '../knowledge.ts';
import type { PageBuilder } from '../page-builder.ts';
import type { DateView, LinkView } from '../view-models.ts';

/** The entries of one collection that lead to an entry. */
export interface BacklinkGroupView {
  title: string;
  links: BacklinkView[];
}

export interface BacklinkView {
  link: LinkView;
  date?: DateView;
  /** The sentence around the first mention or citation in its text; left out where only front matter names the entry. */
  sentence?: Sentence;
}

/**
 * Everything that leads to an entry: links, names and claims in bodies, citations of a source, and front matter. By collection, in
 * the order of dates.
 */
export function backlinkGroups(page: PageBuilder, key: EntryKey): BacklinkGroupView[] {
  const { words } = page.knowledge;
  const backlinks = listBacklinks(page.knowledge, key);
  return collectionNames.flatMap((collection) => {
    const links = backlinks
      .filter(({ entry }) => entry.collection === collection)
      .map((backlink) => backlinkView(page, backlink));
    return links.length > 0 ? [{ title: words.collections[collection], links }] : [];
  });
}

/** An entry that leads to another, with the first place in its body that does. */
export interface Backlink {
  entry: Entry;
  place?: Pick<Mention, 'block' | 'node'>;
}

/** What leads to an entry, each once; dated entries first, in the order of their dates. */
export function listBacklinks({ graph }: Knowledge, key: EntryKey): Backlink[] {
  const found = new Map<EntryKey, Backlink>();
  const add = (from: EntryKey, place?: Backlink['place']) => {
    if (from !== key && !found.has(from))
      found.set(from, { entry: graph.entries.get(from)!.entry, ...(place && { place }) });
  };
  for (const mention of graph.mentionsTo.get(key) ?? []) add(mention.from, mention);
  for (const citation of graph.citationsTo.get(key) ?? []) add(citation.from, citation);
  for (const { from } of graph.relationsTo.get(key) ?? []) add(from);
  return [...found.values()].sort((a, b) => compareByDate(a.entry, b.entry));
}

function backlinkView(page: PageBuilder, { entry, place }: Backlink): BacklinkView {
  const sentence = place && sentenceAround(page.knowledge.graph, place);
  const date = dateOf(entry);
  return { link: page.link(entry), ...(date && { date: page.date(date, 'full') }), ...(sentence && { sentence }) };
}

function compareByDate(a: Entry, b: Entry): number {
  const [first, second] = [dateOf(a), dateOf(b)];
  if (first && second) return compareFuzzyDates(first, second) || compareText(a.key, b.key);
  return Number(Boolean(second)) - Number(Boolean(first)) || compareText(a.data.title, b.data.title);
}
