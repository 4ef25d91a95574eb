import type { EntryKey } from '../../collections/ids.ts';
import { compareNames } from '../../i18n/order.ts';
import { perKnowledge, type Knowledge } from '../knowledge.ts';
import type { PageBuilder } from '../page-builder.ts';
import type { LinkView, SideView } from '../view-models.ts';
import { columnsOf, periodOfTable, type MatrixColumnView } from './matrix-head.ts';
import { attendance, type Gathering, type Presence } from './presence.ts';

/** People by meetings. */
export interface MatrixView {
  /** From when to when, the heading of the table. */
  period: string;
  columns: MatrixColumnView[];
  groups: MatrixGroupView[];
  /** Number of people at each meeting. */
  totals: number[];
}

/** People of one side, or of none. Those who were at most meetings come first. */
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

/** `undefined` where no source puts them at the meeting. `bracketed` where sources disagree, or there is only one. */
export type MatrixCellView = { remote: boolean; bracketed: boolean; label: string } | undefined;

/** Which of the less common marks a table has, for its key. */
export interface MatrixKeyView {
  remote: boolean;
  bracketed: boolean;
}

/** One person by meetings. */
export interface MatrixStripView {
  period: string;
  columns: MatrixColumnView[];
  cells: MatrixCellView[];
}

/** As many as fit side by side. One table of everything would be too wide to read and, on a large site, too large to send. */
export const meetingsPerTable = 40;

/** Tables of people by meetings, each with those people who were at one of its meetings. */
export function matrices(page: PageBuilder, meetings: readonly Gathering[]): MatrixView[] {
  return inTables(meetings).map((table) => ({
    period: periodOfTable(page, table),
    columns: columnsOf(page, table),
    groups: groupsOf(page, table),
    totals: table.map(({ presences }) => presences.size),
  }));
}

/** The row of one person, in as many tables as it takes; those without them are left out. */
export function matrixStrips(page: PageBuilder, person: EntryKey): MatrixStripView[] {
  const tables = tablesByPerson(page.knowledge).get(person) ?? [];
  return tables.map((table) => ({
    period: periodOfTable(page, table),
    columns: columnsOf(page, table),
    cells: cellsOf(page, table, person),
  }));
}

// Looked up, because each person has a page: to go through all meetings for each would take time that grows with the square.
const tablesByPerson = perKnowledge((knowledge: Knowledge): ReadonlyMap<EntryKey, (readonly Gathering[])[]> => {
  const found = new Map<EntryKey, (readonly Gathering[])[]>();
  for (const table of inTables(attendance(knowledge).meetings)) {
    for (const person of new Set(table.flatMap(({ presences }) => [...presences.keys()]))) {
      const tables = found.get(person);
      if (tables) tables.push(table);
      else found.set(person, [table]);
    }
  }
  return found;
});

export function matrixKey(cells: readonly MatrixCellView[]): MatrixKeyView {
  return { remote: cells.some((cell) => cell?.remote), bracketed: cells.some((cell) => cell?.bracketed) };
}

function inTables(meetings: readonly Gathering[]): (readonly Gathering[])[] {
  const count = Math.ceil(meetings.length / meetingsPerTable);
  return Array.from({ length: count }, (_, index) =>
    meetings.slice(index * meetingsPerTable, (index + 1) * meetingsPerTable),
  );
}

function groupsOf(page: PageBuilder, table: readonly Gathering[]): MatrixGroupView[] {
  const people = new Map(
    table.flatMap(({ presences }) => [...presences.values()].map(({ person }) => [person.key, person])),
  );
  const rows = [...people.values()].map((person) => {
    const cells = cellsOf(page, table, person.key);
    return {
      side: person.data.side,
      row: {
        link: page.link(person),
        ...(person.data.role && { role: person.data.role }),
        cells,
        total: cells.filter(Boolean).length,
      },
    };
  });
  return [...page.knowledge.site.sides.map(({ id }) => id), undefined].flatMap((id) => {
    const group = rows.filter(({ side }) => side === id).map(({ row }) => row);
    const side = page.side(id);
    return group.length > 0 ? [{ ...(side && { side }), rows: inOrder(page, group) }] : [];
  });
}

function inOrder({ knowledge: { words } }: PageBuilder, rows: MatrixRowView[]): MatrixRowView[] {
  return rows.sort((a, b) => b.total - a.total || compareNames(a.link.title, b.link.title, words));
}

function cellsOf(page: PageBuilder, table: readonly Gathering[], person: EntryKey): MatrixCellView[] {
  return table.map(({ presences }) => cell(page, presences.get(person)));
}

function cell({ knowledge: { words } }: PageBuilder, presence: Presence | undefined): MatrixCellView {
  if (!presence) return undefined;
  const { remote, confidence } = presence;
  const bracketed = confidence === 'disputed' || confidence === 'single-source';
  const how = remote ? words.who.remote : words.who.present;
  return { remote, bracketed, label: bracketed ? words.who.inDoubt(how, words.certainty[confidence]) : how };
}
