import { compareText } from '../problem.ts';
import type { NameMatch } from './answer.ts';
import type { ShownSide } from './elements.ts';
import { withEllipses } from './ellipses.ts';
import { parseExcerpt, type ExcerptPart } from './excerpt.ts';
import { countFound, markWords } from './mark-words.ts';
import { withoutTitle } from './without-title.ts';
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

/** How entries are shown. */
export interface Showing {
  order: ResultOrder;
  /** Labels of the sides, in the order of the site. */
  sides: readonly string[];
  /** What is marked: the query, as it was written and as it was understood. */
  marked: string;
  smallWords: readonly string[];
}

/** Each entry that was found once. By relevance those found by name come first; else all in the order of time, undated ones last. */
export function mergeFound(
  names: readonly NameMatch[],
  pages: readonly PagefindPage[],
  showing: Showing,
): FoundEntry[] {
  const found = new Map<string, FoundEntry>();
  for (const match of names) found.set(match.entry.url, foundByName(match));
  for (const page of pages) {
    const entry = foundByText(page, showing);
    // Names know one side at most, pages know all.
    found.set(page.url, { ...entry, ...found.get(page.url), sides: entry.sides });
  }
  const all = [...found.values()];
  const { order } = showing;
  return order === 'relevance' ? all : all.sort((a, b) => compareDays(a.day, b.day, order));
}

function compareDays(a: string | undefined, b: string | undefined, order: 'newest' | 'oldest'): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return order === 'oldest' ? compareText(a, b) : compareText(b, a);
}

export function foundByName({ entry, name }: NameMatch): FoundEntry {
  const { url, title, kind, note, side, days } = entry;
  return {
    url,
    title,
    kind,
    note,
    sides: side ? [side] : [],
    ...(!title.includes(name) && { alias: name }),
    ...(days && { day: days.from }),
  };
}

function foundByText({ url, excerpt: around, meta, filters }: PagefindPage, showing: Showing): FoundEntry {
  const excerpt = excerptOf(around, meta, showing);
  return {
    url,
    title: meta.title ?? url,
    kind: meta.kind ?? '',
    note: meta.note ?? '',
    sides: numberSides(filters.side ?? [], showing.sides),
    ...(excerpt.length > 0 && { excerpt }),
    ...(meta.day && { day: meta.day }),
  };
}

function numberSides(own: readonly string[], sides: readonly string[]): ShownSide[] {
  return sides.flatMap((label, index) => (own.includes(label) ? [{ number: index + 1, label }] : []));
}

/**
 * The summary, which is whole and says what the entry is, unless the words of the page around what was looked for show more of that.
 * Empty, if there is nothing but the title.
 */
function excerptOf(
  around: string,
  { title = '', summary = '' }: PagefindPage['meta'],
  { marked, smallWords }: Showing,
): ExcerptPart[] {
  const parts = withoutTitle(parseExcerpt(around), title);
  const count = (text: string) => countFound(text, marked, smallWords);
  const inSummary = count(summary);
  const showsMore = inSummary === 0 || inSummary < count(parts.map(({ text }) => text).join(''));
  if (!summary || (showsMore && parts.some((part) => part.marked))) return parts.length > 0 ? withEllipses(parts) : [];
  return markWords(summary, marked, smallWords);
}
