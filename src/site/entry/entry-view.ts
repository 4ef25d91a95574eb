import type { Entry } from '../../collections/entry.ts';
import { definitionOf, entryPath } from '../../collections/index.ts';
import { formatDay } from '../../i18n/dates.ts';
import { absoluteUrl, editUrlOf, urlOf, urlOfPath } from '../addresses.ts';
import type { Knowledge } from '../knowledge.ts';
import { PageBuilder } from '../page-builder.ts';
import { searchMeta } from '../search/search-meta.ts';
import type { DateView, LinkView, PageMeta } from '../view-models.ts';
import { backlinkGroups, type BacklinkGroupView } from './backlinks-view.ts';
import { bodySections, type SectionView } from './body-view.ts';
import { readingMinutes } from './reading-time.ts';

/** What the page of any entry has, whatever its collection. */
export interface EntryView {
  meta: PageMeta;
  title: string;
  summary?: string;
  breadcrumbs: LinkView[];
  sections: SectionView[];
  backlinks: BacklinkGroupView[];
  changes: ChangeView[];
  /** How the page is cited, behind its title, if it is known where it is published. */
  citation?: string;
  /** Number of sources that stand behind the page. */
  sourceCount: number;
  /** How long its text takes to read, if that is more than a minute or so. */
  readingTime?: string;
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
  build: (page: PageBuilder) => Part,
  { body = true } = {},
): EntryView & Part {
  const page = new PageBuilder(knowledge);
  const sections = body ? bodySections(page, entry) : [];
  const part = build(page);
  const { words } = knowledge;
  const { title, changes } = entry.data;
  const summary = 'summary' in entry.data ? entry.data.summary : undefined;
  const editUrl = editUrlOf(knowledge, entry.key);
  const minutes = readingMinutes(entry.body);
  return {
    meta: {
      title,
      description: summary ?? knowledge.site.description,
      path: entryPath(entry.collection, entry.id),
      search: searchMeta(knowledge, entry),
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
    ...citation(knowledge, entry),
    sourceCount: new Set([...entry.data.sources, ...page.notes.sources]).size,
    ...(minutes && { readingTime: words.numbers.minutesToRead(minutes) }),
    ...(editUrl && { editUrl }),
    ...part,
  };
}

/** Collections whose entries have pages. */
export type EntryPageName = Exclude<Entry['collection'], 'indicators' | 'terms'>;

/** The day is the one that the site speaks of. */
function citation(knowledge: Knowledge, { key }: Entry): Pick<EntryView, 'citation'> {
  const { site, words } = knowledge;
  const url = absoluteUrl(knowledge, urlOf(knowledge, key));
  return url ? { citation: words.entry.citation(site.title, formatDay(site.asOf, words), url) } : {};
}

function breadcrumbs(knowledge: Knowledge, { collection }: Entry): LinkView[] {
  const { words } = knowledge;
  const start = { url: urlOfPath(knowledge, '/'), title: words.shell.start };
  const { base } = definitionOf(collection);
  return base === '/' ? [start] : [start, { url: urlOfPath(knowledge, base), title: words.collections[collection] }];
}
