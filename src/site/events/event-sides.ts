import type { Entry } from '../../collections/entry.ts';
import type { EntryKey } from '../../collections/ids.ts';
import { getEntry } from '../../graph/find-entry.ts';
import { perKnowledge, type Knowledge } from '../knowledge.ts';
import { eventsInTime } from './timeline.ts';

/** Ids of the sides of an event, in the order of site.yaml. */
export function sidesOfEvent(knowledge: Knowledge, event: Entry<'events'>): readonly string[] {
  return sidesByEvent(knowledge).get(event.key)!;
}

const sidesByEvent = perKnowledge(
  (knowledge: Knowledge): ReadonlyMap<EntryKey, readonly string[]> =>
    new Map(eventsInTime(knowledge).map((event) => [event.key, findSides(knowledge, event)])),
);

/** The sides of those who were there, or of all people named where no source says who was; and of the organizations named. */
function findSides({ graph, site }: Knowledge, { data }: Entry<'events'>): string[] {
  const present = data.people.flatMap((item) => (typeof item !== 'string' && item.presence ? [item.person] : []));
  const named = data.people.map((item) => (typeof item === 'string' ? item : item.person));
  const people = (present.length > 0 ? present : named).map((id) => getEntry(graph, 'people', id).data.side);
  const organizations = data.organizations.map((id) => getEntry(graph, 'organizations', id).data.side);
  const found = new Set([...people, ...organizations]);
  return site.sides.map(({ id }) => id).filter((id) => found.has(id));
}
