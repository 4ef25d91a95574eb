import type { Entry } from '../../collections/entry.ts';
import { compareParallelsPath } from '../../collections/paths.ts';
import { urlOfPath } from '../addresses.ts';
import { documentDate } from '../documents/document-parts.ts';
import { listInOrder } from '../entry-order.ts';
import { perKnowledge, type Knowledge } from '../knowledge.ts';
import type { PageBuilder } from '../page-builder.ts';
import type { CertaintyView, CitationView, LinkView } from '../view-models.ts';

/** Settlements and drafts side by side: a row for each question, a column for each text. */
export interface ComparisonView {
  columns: ComparisonColumnView[];
  rows: ComparisonRowView[];
}

export interface ComparisonColumnView {
  /** To the entry that the column is taken from. */
  link: LinkView;
  /** The date of a draft. */
  note?: string;
}

export interface ComparisonRowView {
  /** The id of the row where it has its own address: on the page that compares all. */
  id: string;
  /** That address. */
  url: string;
  question: string;
  label: string;
  /** One for each column; `undefined` where nothing is recorded. */
  cells: (ComparisonCellView | undefined)[];
}

export interface ComparisonCellView {
  text: string;
  /** Set where the cell is not confirmed. */
  certainty?: CertaintyView;
  citation: CitationView;
}

export type ComparedEntry = Entry<'parallels'> | Entry<'documents'>;

/** The columns of the entries on every question that one of them answers, in the order of site.yaml. */
export function comparisonView(page: PageBuilder, entries: readonly ComparedEntry[]): ComparisonView {
  const columns = entries.flatMap((entry) => entry.data.comparison.map((column) => ({ entry, ...column })));
  const rows = page.knowledge.site.dimensions.filter(({ id }) => columns.some(({ values }) => cellOf(values, id)));
  return {
    columns: columns.map(({ entry, label }) => columnView(page, entry, label)),
    // Row by row, so that the sources are numbered as they are read.
    rows: rows.map(({ id, question, label }) => ({
      id: dimensionAnchor(id),
      url: urlOfPath(page.knowledge, `${compareParallelsPath}#${dimensionAnchor(id)}`),
      question,
      label,
      cells: columns.map(({ values }) => {
        const cell = cellOf(values, id);
        return cell && cellView(page, cell);
      }),
    })),
  };
}

/** Documents that are compared with settlements of the past, by date. */
export const comparedDocuments = perKnowledge((knowledge: Knowledge): Entry<'documents'>[] =>
  listInOrder(knowledge, 'documents').filter(({ data }) => data.comparison.length > 0),
);

function columnView(page: PageBuilder, entry: ComparedEntry, label: string): ComparisonColumnView {
  const date = entry.collection === 'documents' ? documentDate(page, entry.data) : undefined;
  return { link: { ...page.link(entry), title: label }, ...(date && { note: date.text }) };
}

function cellView(page: PageBuilder, { text, confidence, sources }: CellData): ComparisonCellView {
  const certainty = confidence === 'confirmed' ? undefined : page.certainty(confidence);
  return { text, ...(certainty && { certainty }), citation: page.cite(sources) };
}

/** An id may be the name of what every object has, such as `constructor`. */
function cellOf(values: Record<string, CellData>, id: string): CellData | undefined {
  return Object.hasOwn(values, id) ? values[id] : undefined;
}

type CellData = ComparedEntry['data']['comparison'][number]['values'][string];

function dimensionAnchor(id: string): string {
  return `dim-${id}`;
}
