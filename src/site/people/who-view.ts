import { whoPath } from '../../collections/paths.ts';
import { formatDay } from '../../i18n/dates.ts';
import { compareNames } from '../../i18n/order.ts';
import type { Knowledge } from '../knowledge.ts';
import { listPage, type ListPageView } from '../list-page.ts';
import { PageBuilder } from '../page-builder.ts';
import { meetingPlacesView, type MeetingPlacesView } from '../places/meeting-places-view.ts';
import { matrices, matrixKey, type MatrixCellView, type MatrixKeyView, type MatrixView } from './matrix-view.ts';
import { attendance, type Gathering } from './presence.ts';

/** The page that shows who was in the room. */
export interface WhoView extends ListPageView {
  where?: MeetingPlacesView;
  tables: MatrixView[];
  /** Meetings after the day that the site speaks of. */
  tablesAfter: MatrixView[];
  afterNote: string;
  marks: MatrixKeyView;
}

export function whoView(knowledge: Knowledge): WhoView {
  const { words, site } = knowledge;
  const page = new PageBuilder(knowledge);
  const { meetings, meetingsAfter } = attendance(knowledge);
  const people = countPeople(meetings);
  const [tables, tablesAfter] = [matrices(page, meetings), matrices(page, meetingsAfter)];
  const where = meetingPlacesView(page);
  const busiest = findBusiest(knowledge, meetings);
  const deck = [
    words.who.deck(meetings.length, people),
    ...(busiest ? [words.who.busiest(busiest.title, busiest.count, busiest.remote)] : []),
  ].join(' ');
  return {
    ...listPage(knowledge, {
      path: whoPath,
      title: words.who.title,
      deck,
      count: meetings.length + meetingsAfter.length,
    }),
    ...(where && { where }),
    tables,
    tablesAfter,
    afterNote: words.who.afterNote(formatDay(site.asOf, words)),
    marks: matrixKey([...tables, ...tablesAfter].flatMap(cellsOf)),
  };
}

function cellsOf({ groups }: MatrixView): MatrixCellView[] {
  return groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
}

function countPeople(meetings: readonly Gathering[]): number {
  return new Set(meetings.flatMap(({ presences }) => [...presences.keys()])).size;
}

/** Who was at most meetings. */
function findBusiest({ words }: Knowledge, meetings: readonly Gathering[]) {
  const counts = new Map<string, { title: string; count: number; remote: number }>();
  for (const { presences } of meetings) {
    for (const [key, { person, remote }] of presences) {
      const { count, remote: remotes } = counts.get(key) ?? { count: 0, remote: 0 };
      counts.set(key, { title: person.data.title, count: count + 1, remote: remotes + Number(remote) });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || compareNames(a.title, b.title, words))[0];
}
