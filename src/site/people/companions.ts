import type { Entry } from '../../collections/entry.ts';
import type { EntryKey } from '../../collections/ids.ts';
import { formatDate } from '../../i18n/dates.ts';
import { compareNames } from '../../i18n/order.ts';
import type { PageBuilder } from '../page-builder.ts';
import { shortPlace } from '../places/place-name.ts';
import type { DateView, LinkView, SideView } from '../view-models.ts';
import type { Gathering } from './presence.ts';

/** Someone whom sources put at the same meetings as another person. */
export interface CompanionView {
  link: LinkView;
  side?: SideView;
  /** Meetings at which both were there in person. */
  inPerson: number;
  /** Meetings that at least one of the two joined from elsewhere. */
  remote: number;
  /** When they met. */
  times: MeetingTimeView[];
  last: { link: LinkView; date: DateView; place?: string };
}

/** A meeting of two. */
export interface MeetingTimeView {
  /** Its place among all meetings of the person whose page it is, from the first (0) on. */
  index: number;
  /** Whether at least one of the two joined from elsewhere. */
  remote: boolean;
  /** Its date, as short as can be. */
  date: string;
}

/** Those whom a person met at meetings given in the order of time. The most frequent come first, then the latest. */
export function companionsAt(page: PageBuilder, meetings: readonly Gathering[], person: EntryKey): CompanionView[] {
  const { words } = page.knowledge;
  return countTogether(meetings, person)
    .sort(
      (a, b) =>
        b.inPerson + b.remote - (a.inPerson + a.remote) ||
        b.last - a.last ||
        compareNames(a.person.data.title, b.person.data.title, words),
    )
    .map(({ person: other, inPerson, remote, last, times }) => {
      const side = page.side(other.data.side);
      return {
        link: page.link(other),
        ...(side && { side }),
        inPerson,
        remote,
        times: times.map((time) => ({
          ...time,
          date: formatDate(meetings[time.index]!.event.data.date, words, 'short'),
        })),
        last: lastMeeting(page, meetings[last]!),
      };
    });
}

interface Together {
  person: Entry<'people'>;
  inPerson: number;
  remote: number;
  times: Omit<MeetingTimeView, 'date'>[];
  /** Place of the last meeting in the list. */
  last: number;
}

function countTogether(meetings: readonly Gathering[], person: EntryKey): Together[] {
  const counts = new Map<EntryKey, Together>();
  for (const [index, { presences }] of meetings.entries()) {
    const own = presences.get(person)!;
    for (const [key, other] of presences) {
      if (key === person) continue;
      const count = counts.get(key) ?? { person: other.person, inPerson: 0, remote: 0, times: [], last: index };
      const remote = own.remote || other.remote;
      count.times.push({ index, remote });
      if (remote) count.remote += 1;
      else count.inPerson += 1;
      count.last = index;
      counts.set(key, count);
    }
  }
  return [...counts.values()];
}

function lastMeeting(page: PageBuilder, { event }: Gathering): CompanionView['last'] {
  const place = shortPlace(event);
  return { link: page.link(event), date: page.date(event.data.date), ...(place && { place }) };
}
