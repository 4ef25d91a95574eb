import type { Entry } from '../../collections/entry.ts';
import type { Confidence } from '../../collections/fields.ts';
import type { EntryKey } from '../../collections/ids.ts';
import { getEntry } from '../../graph/find-entry.ts';
import { eventsInTime, isAfterAsOf } from '../events/timeline.ts';
import { perKnowledge, type Knowledge } from '../knowledge.ts';

/** Someone at an event, because a source says so. */
export interface Presence {
  person: Entry<'people'>;
  /** Whether they joined from elsewhere. */
  remote: boolean;
  confidence?: Confidence;
}

/** An event with those whom sources put there. */
export interface Gathering {
  event: Entry<'events'>;
  presences: ReadonlyMap<EntryKey, Presence>;
}

/** Who was where. Lists are in the order of time; what began after the day that the site speaks of stands apart. */
export interface Attendance {
  /** Gatherings of at least two people. */
  meetings: readonly Gathering[];
  meetingsAfter: readonly Gathering[];
  /** Where a source puts the person, alone or with others. */
  gatheringsOf: (person: EntryKey) => readonly Gathering[];
  gatheringsAfterOf: (person: EntryKey) => readonly Gathering[];
}

export const attendance = perKnowledge((knowledge: Knowledge): Attendance => {
  const all = eventsInTime(knowledge).map((event) => ({ event, presences: presencesAt(knowledge, event) }));
  const before = all.filter(({ event }) => !isAfterAsOf(knowledge, event));
  const after = all.filter(({ event }) => isAfterAsOf(knowledge, event));
  return {
    meetings: before.filter(isMeeting),
    meetingsAfter: after.filter(isMeeting),
    gatheringsOf: findByPerson(before),
    gatheringsAfterOf: findByPerson(after),
  };
});

export function isMeeting({ presences }: Gathering): boolean {
  return presences.size > 1;
}

function presencesAt({ graph }: Knowledge, event: Entry<'events'>): Map<EntryKey, Presence> {
  const presences = new Map<EntryKey, Presence>();
  for (const item of event.data.people) {
    if (typeof item === 'string' || !item.presence) continue;
    const { presence, confidence } = item;
    const person = getEntry(graph, 'people', item.person);
    presences.set(person.key, { person, remote: presence === 'remote', ...(confidence && { confidence }) });
  }
  return presences;
}

function findByPerson(gatherings: readonly Gathering[]): (person: EntryKey) => readonly Gathering[] {
  const lists = new Map<EntryKey, Gathering[]>();
  for (const gathering of gatherings) {
    for (const person of gathering.presences.keys()) {
      const list = lists.get(person);
      if (list) list.push(gathering);
      else lists.set(person, [gathering]);
    }
  }
  return (person) => lists.get(person) ?? [];
}
