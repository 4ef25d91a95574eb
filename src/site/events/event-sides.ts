import type { Entry } from '../../collections/entry.ts';
import type { EntryKey } from '../../collections/ids.ts';
import { findSides } from '../../graph/event-sides.ts';
import { perKnowledge, type Knowledge } from '../knowledge.ts';
import { eventsInTime } from './timeline.ts';

/** Ids of the sides of an event, in the order of site.yaml. */
export function sidesOfEvent(knowledge: Knowledge, event: Entry<'events'>): readonly string[] {
  return sidesByEvent(knowledge).get(event.key)!;
}

const sidesByEvent = perKnowledge(
  (knowledge: Knowledge): ReadonlyMap<EntryKey, readonly string[]> =>
    new Map(eventsInTime(knowledge).map((event) => [event.key, findSides(knowledge.graph, event)])),
);
