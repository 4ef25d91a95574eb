import { compareFuzzyDates } from '../../collections/dates.ts';
import type { Entry } from '../../collections/entry.ts';
import { definitionOf } from '../../collections/index.ts';
import { listEntries } from '../../graph/build-graph.ts';
import { capitalize } from '../../i18n/capitalize.ts';
import type { Words } from '../../words/index.ts';
import { compareNames } from '../../i18n/order.ts';
import { scriptOf } from '../../i18n/scripts.ts';
import { headingId } from '../../syntax/headings.ts';
import { compareText } from '../../problem.ts';
import type { Knowledge } from '../knowledge.ts';
import { listPage, type ListPageView } from '../list-page.ts';
import { fromFirstLetter, letterId, letterOf } from '../names/name-list-view.ts';
import { PageBuilder } from '../page-builder.ts';
import { titleLanguageOf } from '../title-language.ts';
import type { DateView, LinkView } from '../view-models.ts';

/** The page that lists the sources: by kind, the most reliable first; within a kind by publisher. */
export interface SourcesIndexView extends ListPageView {
  overview: SourcesOverviewView;
  groups: SourceGroupView[];
  /** Sources that nothing cites. */
  uncited: PublisherView[];
}

/** How many sources of each kind have each level of reliability. */
export interface SourcesOverviewView {
  levels: string[];
  rows: { label: string; url?: string; counts: number[]; total: number }[];
}

export interface SourceGroupView {
  id: string;
  heading: string;
  publishers: PublisherView[];
  /** Where each letter begins, if there are many publishers. */
  letters: { id: string; letter: string }[];
}

export interface PublisherView {
  /** Set where a letter begins that the group leads to. */
  id?: string;
  name: string;
  sources: SourceLineView[];
}

export interface SourceLineView {
  link: LinkView;
  /** Language of the title, if it is not that of the site. */
  language?: string;
  date?: DateView;
  /** Reliability, where it is not medium: `weak source`. */
  level?: string;
}

type Source = Entry<'sources'>;

/** Levels of reliability, the best first. */
const levels = ['high', 'medium', 'low', 'rejected', 'none'] as const;

export function sourcesIndex(knowledge: Knowledge): SourcesIndexView {
  const { graph, words } = knowledge;
  const page = new PageBuilder(knowledge);
  const sources = listEntries(graph, 'sources').sort((a, b) => compareSources(a, b, knowledge));
  const isCited = ({ key }: Source) => graph.citationsTo.has(key) || graph.relationsTo.has(key);
  const kinds = groupByKind(page, sources);
  return {
    ...listPage(knowledge, {
      path: definitionOf('sources').base,
      title: words.collections.sources,
      deck: words.source.deck(sources.length),
      count: sources.length,
    }),
    overview: overview(knowledge, kinds, sources),
    groups: kinds
      .map(({ id, heading, sources: all }) => ({
        id,
        heading,
        ...withLetters(id, byPublisher(page, all.filter(isCited)), words),
      }))
      .filter(({ publishers }) => publishers.length > 0),
    uncited: byPublisher(
      page,
      sources.filter((source) => !isCited(source)),
    ),
  };
}

/** By publisher, then by date. */
function compareSources(a: Source, b: Source, { words }: Knowledge): number {
  const [first, second] = [a.data.date, b.data.date];
  return (
    compareNames(a.data.publisher, b.data.publisher, words) ||
    compareText(a.data.publisher, b.data.publisher) ||
    Number(Boolean(second)) - Number(Boolean(first)) ||
    (first && second ? compareFuzzyDates(first, second) : 0) ||
    compareText(a.id, b.id)
  );
}

interface Kind {
  id: string;
  heading: string;
  sources: Source[];
}

function groupByKind(page: PageBuilder, sources: readonly Source[]): Kind[] {
  const { words } = page.knowledge;
  return [...Map.groupBy(sources, ({ data }) => data.type)]
    .map(([type, all]) => ({ type, sources: all, rank: meanRank(all) }))
    .sort((a, b) => a.rank - b.rank || b.sources.length - a.sources.length || compareText(a.type, b.type))
    .map(({ type, sources: all }) => ({
      id: headingId(type, page.headingIds),
      heading: capitalize(words.source.plural(type), words),
      sources: all,
    }));
}

function meanRank(sources: readonly Source[]): number {
  return sources.reduce((sum, source) => sum + levels.indexOf(levelOf(source)), 0) / sources.length;
}

function overview({ words }: Knowledge, kinds: readonly Kind[], sources: readonly Source[]): SourcesOverviewView {
  const used = levels.filter((level) => sources.some((source) => levelOf(source) === level));
  const count = (all: readonly Source[]) =>
    used.map((level) => all.filter((source) => levelOf(source) === level).length);
  return {
    levels: used.map((level) => words.source.levels[level]),
    rows: [
      ...kinds.map(({ id, heading, sources: all }) => ({
        label: heading,
        url: `#${id}`,
        counts: count(all),
        total: all.length,
      })),
      { label: words.source.all, counts: count(sources), total: sources.length },
    ],
  };
}

function levelOf({ data }: Source): (typeof levels)[number] {
  return data.reliability?.level ?? 'none';
}

/** Sources come sorted by publisher, and stay so. */
function byPublisher(page: PageBuilder, sources: readonly Source[]): PublisherView[] {
  return [...Map.groupBy(sources, ({ data }) => data.publisher)].map(([name, all]) => ({
    name,
    sources: all.map((source) => sourceLine(page, source)),
  }));
}

/** With so many publishers, a group has a way to each letter. */
const many = 40;

function withLetters(
  group: string,
  publishers: readonly PublisherView[],
  words: Words,
): Pick<SourceGroupView, 'publishers' | 'letters'> {
  if (publishers.length < many) return { publishers: [...publishers], letters: [] };
  const letters = new Map<string, string>();
  const marked = publishers.map((publisher) => {
    const start = fromFirstLetter(publisher.name);
    const letter = letterOf(start, scriptOf(start) ?? '', words);
    if (letters.has(letter)) return publisher;
    const id = `${group}-${letterId(letter)}`;
    letters.set(letter, id);
    return { ...publisher, id };
  });
  return { publishers: marked, letters: [...letters].map(([letter, id]) => ({ id, letter })) };
}

function sourceLine(page: PageBuilder, source: Source): SourceLineView {
  const { date } = source.data;
  const level = levelOf(source);
  const language = titleLanguageOf(page.knowledge, source);
  return {
    link: page.link(source),
    ...(language && { language }),
    ...(date && { date: page.date(date) }),
    ...(level !== 'medium' && { level: page.knowledge.words.source.levelMarks[level] }),
  };
}
