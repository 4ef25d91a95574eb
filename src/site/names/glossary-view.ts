import { isEntryOf, type Entry } from '../../collections/entry.ts';
import { entryKey, parseEntryKey, type CollectionName } from '../../collections/ids.ts';
import { definitionOf } from '../../collections/index.ts';
import { listEntries } from '../../graph/build-graph.ts';
import { compareNames } from '../../i18n/order.ts';
import { scriptOf } from '../../i18n/scripts.ts';
import { compareText } from '../../problem.ts';
import { anchorsOf, type AnchorsView } from '../anchors.ts';
import { listBacklinks } from '../entry/backlinks-view.ts';
import { bodyParts, type BodyPartView } from '../entry/body-view.ts';
import { kindWord } from '../entry/kind-word.ts';
import type { Knowledge } from '../knowledge.ts';
import { listPage, type ListPageView } from '../list-page.ts';
import { nativeNames, type NameInLanguage } from '../name-language.ts';
import { PageBuilder } from '../page-builder.ts';
import type { LinkView, NoteView, SummaryLinkView } from '../view-models.ts';
import { fromFirstLetter, letterId, letterOf } from './name-list-view.ts';

/** The page that explains words, A to Z. A name that has an entry of its own has no term: its summary stands in its place. */
export interface GlossaryView extends ListPageView {
  letters: GlossaryLetterView[];
}

export interface GlossaryLetterView {
  id: string;
  letter: string;
  items: GlossaryItemView[];
  notes: NoteView[];
}

export type GlossaryItemView = ({ kind: 'term' } & TermView) | ({ kind: 'entry' } & NamedEntryView);

export interface TermView extends AnchorsView {
  title: string;
  native: NameInLanguage[];
  definition: BodyPartView[];
  related: LinkView[];
  seeAlso: LinkView[];
  /** The entries that name it, without those that it leads to anyway. */
  mentionedIn: LinkView[];
}

export interface NamedEntryView {
  link: SummaryLinkView;
  /** What it is: `Government`. */
  of: string;
}

/** Collections of things that a newcomer may look up as words. */
const namedCollections = ['organizations', 'documents', 'parallels'] as const satisfies CollectionName[];

export function glossaryView(knowledge: Knowledge): GlossaryView {
  const { graph, words } = knowledge;
  const page = new PageBuilder(knowledge);
  const entries = (['terms', ...namedCollections] as const).flatMap((name): Entry[] => listEntries(graph, name));
  return {
    ...listPage(knowledge, {
      path: definitionOf('terms').base,
      title: words.glossary.title,
      deck: words.glossary.deck,
      count: entries.length,
    }),
    letters: groupByLetter(knowledge, entries).map(([letter, all]) => ({
      id: letterId(letter),
      letter,
      items: all.map((entry) => itemView(page, entry)),
      notes: page.takeNotes(),
    })),
  };
}

function groupByLetter({ words }: Knowledge, entries: readonly Entry[]): [string, Entry[]][] {
  const sorted = entries
    .map((entry) => ({ entry, start: fromFirstLetter(entry.data.title) }))
    .sort((a, b) => compareNames(a.start, b.start, words) || compareText(a.entry.key, b.entry.key));
  const groups = Map.groupBy(sorted, ({ start }) => letterOf(start, scriptOf(start) ?? '', words));
  return [...groups].map(([letter, items]) => [letter, items.map(({ entry }) => entry)]);
}

function itemView(page: PageBuilder, entry: Entry): GlossaryItemView {
  const { words } = page.knowledge;
  if (isEntryOf(entry, 'terms')) return { kind: 'term', ...termView(page, entry) };
  return { kind: 'entry', link: page.summaryLink(entry), of: kindWord(entry, words) };
}

function termView(page: PageBuilder, entry: Entry<'terms'>): TermView {
  const { title, related, seeAlso } = entry.data;
  const shown = new Set([...related.map((id) => entryKey('terms', id)), ...seeAlso]);
  return {
    ...anchorsOf(entry),
    title,
    native: nativeNames(entry, page.knowledge.words),
    definition: bodyParts(page, entry.key),
    related: related.map((id) => page.link(page.get('terms', id))),
    seeAlso: seeAlso.map((key) => seeAlsoLink(page, key)),
    mentionedIn: listBacklinks(page.knowledge, entry.key)
      .filter((backlink) => !shown.has(backlink.entry.key))
      .map((backlink) => page.link(backlink.entry)),
  };
}

function seeAlsoLink(page: PageBuilder, key: string): LinkView {
  const { collection, id } = parseEntryKey(key)!;
  return page.link(page.get(collection, id));
}
