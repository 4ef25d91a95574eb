import { isSure, type DatePoint, type FuzzyDate } from '../collections/dates.ts';
import type { Entry } from '../collections/entry.ts';
import { listEntries } from '../graph/build-graph.ts';
import type { Knowledge } from '../site/knowledge.ts';

/** A source for reference managers, as far as the registry knows it. */
export interface CslItem {
  id: string;
  type: 'webpage' | 'document';
  title: string;
  genre: string;
  author?: { literal: string }[];
  publisher: string;
  'container-title'?: string;
  language: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
}

interface CslDate {
  'date-parts': number[][];
  circa?: boolean;
}

/** The sources as CSL-JSON (https://github.com/citation-style-language/schema, csl-data.json), sorted by id. */
export function sourcesCslJson({ graph }: Knowledge): string {
  return `${JSON.stringify(listEntries(graph, 'sources').map(cslItem), null, 2)}\n`;
}

/**
 * What a source is, is a word of the editors, so that it goes to `genre`; the type only tells what is on the web. Names stay whole:
 * nothing says which part is the family's. On the web the publisher is the name of the site.
 */
export function cslItem({ id, data }: Entry<'sources'>): CslItem {
  const { authors, publisher, date, accessed, url } = data;
  return {
    id,
    type: url ? 'webpage' : 'document',
    title: citedTitle(data),
    genre: data.type,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    publisher,
    ...(url && { 'container-title': publisher }),
    language: data.language,
    ...(date && { issued: cslDate(date) }),
    ...(accessed && { accessed: { 'date-parts': [accessed.split('-').map(Number)] } }),
    ...(url && { URL: url }),
  };
}

/** A title that the editors gave stands in brackets, as bibliographies write what is not on the work itself. */
export function citedTitle({ title, describedTitle }: Entry<'sources'>['data']): string {
  return describedTitle ? `[${title}]` : title;
}

function cslDate(date: FuzzyDate): CslDate {
  const points = date.kind === 'interval' ? [date.from, date.to] : [date.from];
  const circa = !points.every(isSure);
  return { 'date-parts': points.map(dateParts), ...(circa && { circa }) };
}

function dateParts({ year, month, day }: DatePoint): number[] {
  return [year, month, day].filter((part) => part !== undefined);
}
