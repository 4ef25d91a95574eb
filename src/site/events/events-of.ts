import type { Entry } from '../../collections/entry.ts';
import { collectionOf, type EntryKey } from '../../collections/ids.ts';
import type { Knowledge } from '../knowledge.ts';
import { compareEvents, isAfterAsOf } from './timeline.ts';

/** The fields of an event that name those who take part or whom it concerns. */
const fields = new Set(['people', 'people.person', 'organizations']);

/** Events that a person or an organization takes part in or that concern them, in the order of time; later ones apart. */
export function eventsOf(knowledge: Knowledge, key: EntryKey): { events: Entry<'events'>[]; after: Entry<'events'>[] } {
  const { graph } = knowledge;
  const relations = graph.relationsTo.get(key) ?? [];
  const found = new Set(
    relations.filter(({ from, field }) => collectionOf(from) === 'events' && fields.has(field)).map(({ from }) => from),
  );
  const all = [...found].map((event) => graph.entries.get(event)!.entry as Entry<'events'>).sort(compareEvents);
  return {
    events: all.filter((event) => !isAfterAsOf(knowledge, event)),
    after: all.filter((event) => isAfterAsOf(knowledge, event)),
  };
}
