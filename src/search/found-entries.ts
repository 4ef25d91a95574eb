import { compareText } from '../problem.ts';
import type { NameMatch } from './answer.ts';
import type { ShownSide } from './elements.ts';
import { parseExcerpt, type ExcerptPart } from './excerpt.ts';
import type { FacetsFile } from './facets.ts';
import type { PagefindPage } from './pagefind.ts';
import type { ResultOrder } from './query-state.ts';

/** An entry that was found: by its name, in its text, or both. */
export interface FoundEntry {
  url: string;
  title: string;
  kind: string;
  /** Date, role or status. */
  note: string;
  sides: ShownSide[];
  /** The other name by which it was found, if the title does not show it. */
  alias?: string;
  /** Words of its text around what was looked for. */
  excerpt?: ExcerptPart[];
  /** The first day that it is about. */
  day?: string;
}

/** Each entry that was found once. By relevance those found by name come first; else all in the order of time, undated ones last. */
export function mergeFound(
  names: readonly NameMatch[],
  pages: readonly PagefindPage[],
  { order, sides, facets }: { order: ResultOrder; sides: readonly string[]; facets?: FacetsFile | undefined },
): FoundEntry[] {
  const found = new Map<string, FoundEntry>();
  for (const match of names) found.set(match.entry.url, foundByName(match, facets?.entries[match.entry.url]?.[1]));
  for (const page of pages) {
    const known = found.get(page.url);
    const entry = foundByText(page, sides);
    // Names know one side at most, pages know all.
    found.set(page.url, known ? { ...entry, ...known, sides: entry.sides } : entry);
  }
  const all = [...found.values()];
  return order === 'relevance' ? all : all.sort((a, b) => compareDays(a.day, b.day, order));
}

function compareDays(a: string | undefined, b: string | undefined, order: 'newest' | 'oldest'): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return order === 'oldest' ? compareText(a, b) : compareText(b, a);
}

function foundByName({ entry, name }: NameMatch, day: string | undefined): FoundEntry {
  const { url, title, kind, note, side } = entry;
  return {
    url,
    title,
    kind,
    note,
    sides: side ? [side] : [],
    ...(!title.includes(name) && { alias: name }),
    ...(day && { day }),
  };
}

function foundByText({ url, excerpt, meta, filters }: PagefindPage, sides: readonly string[]): FoundEntry {
  const own = filters.side ?? [];
  return {
    url,
    title: meta.title ?? url,
    kind: meta.kind ?? '',
    note: meta.note ?? '',
    sides: sides.flatMap((label, index) => (own.includes(label) ? [{ number: index + 1, label }] : [])),
    excerpt: excerptOf(excerpt, meta.summary),
    ...(meta.day && { day: meta.day }),
  };
}

/** Where nothing is marked, the summary says more than the first words of the page. */
function excerptOf(excerpt: string, summary: string | undefined): ExcerptPart[] {
  const parts = parseExcerpt(excerpt);
  return summary && !parts.some(({ marked }) => marked) ? [{ text: summary, marked: false }] : parts;
}
