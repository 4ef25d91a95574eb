import type { Entry } from '../collections/entry.ts';
import type { EntryKey } from '../collections/ids.ts';
import { compareNames } from '../i18n/order.ts';
import type { PageBuilder } from './page-builder.ts';
import { placeName } from './place-name.ts';
import type { Meeting, Presence } from './presence.ts';
import type { DateView, LinkView, SideView } from './view-models.ts';

/** People by meetings. */
export interface MatrixView {
  /** From when to when, as the heading of the table. */
  period: string;
  columns: MatrixColumnView[];
  groups: MatrixGroupView[];
  /** Number of people at each meeting. */
  totals: number[];
}

export interface MatrixColumnView {
  url: string;
  title: string;
  date: DateView;
  place?: string;
}

/** People of one side, or of none, with a cell for each meeting. Those at most meetings come first. */
export interface MatrixGroupView {
  side?: SideView;
  rows: MatrixRowView[];
}

export interface MatrixRowView {
  link: LinkView;
  role?: string;
  cells: MatrixCellView[];
  total: number;
}

/** `absent` is what no source says otherwise. */
export type MatrixCellView =
  | { kind: 'absent' }
  | { kind: 'present' | 'remote'; label: string; /** Whether sources disagree or there is only one. */ bracketed: boolean };

/** As many meetings as fit side by side. With more the table would be too wide to read, and too large to send. */
export const meetingsPerTable = 40;

/** Tables of people by meetings, each with those people only who were at one of its meetings. */
export function matrices(page: PageBuilder, meetings: readonly Meeting[]): MatrixView[] {
  return inTables(meetings).map((table) => ({
    period: periodOf(page, table),
    columns: columnsOf(page, table),
    groups: groupsOf(page, table),
    totals: table.map(({ presences }) => presences.size),
  }));
}

/** The row of one person, in as many tables as it takes; tables without them are left out. */
export function matrixRows(
  page: PageBuilder,
  meetings: readonly Meeting[],
  person: EntryKey,
): { period: string; columns: MatrixColumnView[]; cells: MatrixCellView[] }[] {
  return inTables(meetings)
    .filter((table) => table.some(({ presences }) => presences.has(person)))
    .map((table) => ({ period: periodOf(page, table), columns: columnsOf(page, table), cells: cellsOf(page, table, person) }));
}

function inTables(meetings: readonly Meeting[]): (readonly Meeting[])[] {
  const count = Math.ceil(meetings.length / meetingsPerTable);
  return Array.from({ length: count }, (_, index) =>
    meetings.slice(index * meetingsPerTable, (index + 1) * meetingsPerTable),
  );
}

function periodOf({ knowledge, date }: PageBuilder, table: readonly Meeting[]): string {
  const [first, last] = [table[0]!.event.data.date, table.at(-1)!.event.data.date];
  return '';
}

function columnsOf(page: PageBuilder, table: readonly Meeting[]): MatrixColumnView[] {
  return table.map(({ event }) => {
    const place = event.data.place && placeName(event.data.place.name);
    return { ...page.link(event), date: page.date(event.data.date, 'short'), ...(place && { place }) };
  });
}
