import { definitionOf, entryPath } from '../collections/index.ts';
import type { Entry } from '../collections/entry.ts';
import { collectionOf } from '../graph/resolver.ts';
import { formatDay } from '../i18n/dates.ts';
import { editUrlOf, urlOfPath } from './addresses.ts';
import { backlinkGroups, type BacklinkGroupView } from './backlinks-view.ts';
import { bodySections, type SectionView } from './body-view.ts';
import type { Knowledge } from './knowledge.ts';
import { PageBuilder } from './page-builder.ts';
import type { DateView, LinkView, PageMeta } from './view-models.ts';

/** What the page of any entry has, whatever its collection. */
export interface EntryView {
  meta: PageMeta;
  title: string;
  summary?: string;
  breadcrumbs: LinkView[];
  sections: SectionView[];
  backlinks: BacklinkGroupView[];
  changes: ChangeView[];
  /** Number of sources that stand behind the page. */
  sourceCount: number;
  editUrl?: string;
}

export interface ChangeView {
  date: DateView;
  note: string;
  correction: boolean;
}

/**
 * Makes the view model of an entry's page: the body first, so that its notes come first, then what `build` adds from the front
 * matter, then what every page ends with. Without `body` the body has no sections: `build` shows it in a place of its own.
 */
export function entryView<Name extends EntryPageName, Part extends object>(
  knowledge: Knowledge,
  entry: Entry<Name>,
  build: (page: PageBuilder) => Part & { searchNote?: string; category?: string },
  { body = true } = {},
): EntryView & Part {
  const page = new PageBuilder(knowledge);
  const sections = body ? bodySections(page, entry) : [];
  const part = build(page);
  const { words } = knowledge;
  const { title, changes } = entry.data;
  const summary = 'summary' in entry.data ? entry.data.summary : undefined;
  const editUrl = editUrlOf(knowledge, entry.key);
  const { searchWeight } = definitionOf(entry.collection);
  return {
    meta: {
      title,
      description: summary ?? knowledge.site.description,
      path: entryPath(entry.collection, entry.id),
      search: {
        kind: words.kinds[entry.collection],
        filters: [
          { name: 'collection', values: [words.collections[entry.collection]] },
          { name: 'category', values: part.category ? [part.category] : [] },
          { name: 'person', values: peopleOf(page, entry) },
        ],
        ...(searchWeight && { weight: searchWeight }),
        names: namesOf(entry),
        ...(part.searchNote && { note: part.searchNote }),
        ...(summary && { summary }),
      },
    },
    title,
    ...(summary && { summary }),
    breadcrumbs: breadcrumbs(knowledge, entry),
    sections,
    backlinks: backlinkGroups(page, entry.key),
    changes: changes
      .filter(({ level }) => level !== 'minor')
      .map(({ date, level, note }) => ({
        date: { iso: date, text: formatDay(date, words) },
        note,
        correction: level === 'correction',
      })),
    sourceCount: new Set([...entry.data.sources, ...page.notes.sources]).size,
    ...(editUrl && { editUrl }),
    ...part,
  };
}

/** Collections whose entries have pages. */
export type EntryPageName = Exclude<Entry['collection'], 'indicators' | 'terms'>;

function breadcrumbs(knowledge: Knowledge, { collection }: Entry): LinkView[] {
  const { words } = knowledge;
  const start = { url: urlOfPath(knowledge, '/'), title: words.shell.start };
  const { base } = definitionOf(collection);
  return base === '/' ? [start] : [start, { url: urlOfPath(knowledge, base), title: words.collections[collection] }];
}

/** Titles of the people whom front matter or text connects with the entry, for the filter of the search. */
function peopleOf(page: PageBuilder, entry: Entry): string[] {
  const { graph } = page.knowledge;
  const keys = new Set(
    (graph.relationsFrom.get(entry.key) ?? []).map(({ to }) => to).filter((key) => collectionOf(key) === 'people'),
  );
  if (entry.collection === 'people') keys.add(entry.key);
  return [...keys].map((key) => page.linkTo(key).title);
}

function namesOf({ data }: Entry): string[] {
  const native = 'nativeNames' in data ? Object.values(data.nativeNames) : [];
  return [...new Set([...data.aliases, ...native, ...data.searchNames])];
}
