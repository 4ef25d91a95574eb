import { firstDay } from '../../collections/dates.ts';
import type { Entry } from '../../collections/entry.ts';
import type { EntryData } from '../../collections/index.ts';
import { compareDocumentsPath } from '../../collections/paths.ts';
import { pointAnchor } from '../../graph/page-anchors.ts';
import { urlOf, urlOfPath } from '../addresses.ts';
import type { Knowledge } from '../knowledge.ts';
import type { PageBuilder } from '../page-builder.ts';
import type { CertaintyView, DateView } from '../view-models.ts';

export type DocumentData = EntryData<'documents'>;
export type PointData = DocumentData['points'][number];
export type PositionData = DocumentData['positions'][number];

/** A link to a point of a document. */
export interface PointLinkView {
  url: string;
  /** The number that the document gives the point, if it gives one. */
  label?: string;
}

/** The name without what stands in brackets at its end: `Toll plan (second draft)` → `Toll plan`. */
export function shortTitle(title: string): string {
  return title.replace(/\s*\([^()]*\)$/, '') || title;
}

/** Whether a document is dated after the day that the site speaks of. */
export function isDatedAfterAsOf({ site }: Knowledge, { date }: DocumentData): boolean {
  return date !== undefined && firstDay(date) > site.asOf;
}

/** The date of a document; it says so if it is after the day that the site speaks of. */
export function documentDate(page: PageBuilder, data: DocumentData): DateView | undefined {
  if (!data.date) return undefined;
  const date = page.date(data.date);
  if (!isDatedAfterAsOf(page.knowledge, data)) return date;
  return { ...date, text: page.knowledge.words.document.dateAfterAsOf(date.text) };
}

/** The points that say what a position sums up. Ids without a point are left out. */
export function pointsOf({ points }: DocumentData, position: PositionData): PointData[] {
  return position.points.flatMap((id) => points.filter((point) => point.id === id));
}

/** The points by the numbers that the document gives them: parts of a point, such as `4a` and `4b`, are one. */
export function pointNumbers(points: readonly PointData[]): PointData[][] {
  return [
    ...Map.groupBy(points, ({ id, label }) => /^(\d+)\p{L}$/u.exec(label ?? '')?.[1] ?? label ?? `id ${id}`).values(),
  ];
}

/** What is said where all or some of the points are not agreed; `undefined` where none is open. */
export function openPoints({ words }: Knowledge, points: readonly PointData[]): CertaintyView | undefined {
  if (!points.some(({ open }) => open)) return undefined;
  const { notAgreed, partlyNotAgreed } = words.document;
  return { line: 'bracket', label: points.every(({ open }) => open) ? notAgreed : partlyNotAgreed };
}

export function pointLinks(page: PageBuilder, document: Entry<'documents'>, position: PositionData): PointLinkView[] {
  const url = urlOf(page.knowledge, document.key);
  return pointsOf(document.data, position).map(({ id, label }) => ({
    url: `${url}#${pointAnchor(id)}`,
    ...(label && { label }),
  }));
}

/** The address of a topic on the page that compares the versions. */
export function topicUrl(knowledge: Knowledge, topic: string): string {
  return urlOfPath(knowledge, `${compareDocumentsPath}#${topicAnchor(topic)}`);
}

export function topicAnchor(topic: string): string {
  return `topic-${topic}`;
}
