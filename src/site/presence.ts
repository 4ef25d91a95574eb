import type { Entry } from '../collections/entry.ts';
import type { Confidence } from '../collections/fields.ts';
import type { EntryKey } from '../collections/ids.ts';
import { perKnowledge, type Knowledge } from './knowledge.ts';
import { eventsInTime, isAfterAsOf } from './timeline.ts';

/** Someone at an event, because a source says so. */
export interface Presence {
  event: Entry<'events'>;
  person: Entry<'people'>;
  /** Whether they joined from elsewhere. */
  remote: boolean;
  confidence?: Confidence;
}

/** An event at which sources put at least two people. */
export interface Meeting {
  event: Entry<'events'>;
  presences: ReadonlyMap<EntryKey, Presence>;
}

/** Who was where. Lists are in the order of time; what began after the day that the site speaks of stands apart. */
export interface Attendance {
  meetings: readonly Meeting[];
  meetingsAfter: readonly Meeting[];
  /** Each event at which a source puts the person, alone or not. */
  presencesOf(person: EntryKey): readonly Presence[];
  presencesAfterOf(person: EntryKey): readonly Presence[];
  /** Meetings at which a source puts the person. */
  meetingsOf(person: EntryKey): readonly Meeting[];
  meetingsAfterOf(person: EntryKey): readonly Meeting[];
}

export const attendance = perKnowledge((knowledge: Knowledge): Attendance => {
  const all = eventsInTime(knowledge).map((event) => ({ event, presences: presencesAt(knowledge, event) }));
  const before = index(all.filter(({ event }) => !isAfterAsOf(knowledge, event)));
  const after = index(all.filter(({ event }) => isAfterAsOf(knowledge, event)));
  return {
    meetings: before.meetings,
    meetingsAfter: after.meetings,
    presencesOf: (person) => before.presences.get(person) ?? [],
    presencesAfterOf: (person) => after.presences.get(person) ?? [],
    meetingsOf: (person) => before.meetingsBy.get(person) ?? [],
    meetingsAfterOf: (person) => after.meetingsBy.get(person) ?? [],
  };
});

function presencesAt({ graph }: Knowledge, event: Entry<'events'>): Map<EntryKey, Presence> {
  const presences = new Map<EntryKey, Presence>();
  for (const item of event.data.people) {
    if (typeof item === 'string' || !item.presence) continue;
    const resolution = graph.resolver.resolve(item.person, ['people']);
    if (resolution.kind !== 'found') continue;
    const person = graph.entries.get(resolution.key)!.entry as Entry<'people'>;
    const { presence, confidence } = item;
    presences.set(person.key, { event, person, remote: presence === 'remote', ...(confidence && { confidence }) });
  }
  return presences;
}

function index(gatherings: readonly Meeting[]) {
  const meetings = gatherings.filter(({ presences }) => presences.size > 1);
  const presences = new Map<EntryKey, Presence[]>();
  const meetingsBy = new Map<EntryKey, Meeting[]>();
  for (const gathering of gatherings) {
    for (const [person, presence] of gathering.presences) {
      append(presences, person, presence);
      if (gathering.presences.size > 1) append(meetingsBy, person, gathering);
    }
  }
  return { meetings, presences, meetingsBy };
}

function append<Item>(lists: Map<EntryKey, Item[]>, key: EntryKey, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
