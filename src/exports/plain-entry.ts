import type { FuzzyDate } from '../collections/dates.ts';
import { isEntryOf, type Entry } from '../collections/entry.ts';
import type { FieldPath } from '../collections/front-matter.ts';
import { idOf } from '../collections/ids.ts';
import { collections } from '../collections/index.ts';
import { resolveFields } from '../graph/relations.ts';
import { sidesOfEvent } from '../site/events/event-sides.ts';
import type { Knowledge } from '../site/knowledge.ts';
import { firstAndLastDay, pageAddress, sourceIds } from './entry-fields.ts';

/**
 * An entry as data for other programs: its front matter as it is written, but for former ids, which become the present ones. Dates are
 * texts in EDTF. Added are the address of its page, the first and last day of its date, the sides of an event, and the ids of all
 * sources behind the page, those of its text included.
 */
export function plainEntry(knowledge: Knowledge, entry: Entry): Record<string, unknown> {
  const { data, id, key } = entry;
  return {
    id,
    page: pageAddress(knowledge, key),
    ...(plainValue(data, [], presentReferences(knowledge, entry)) as object),
    ...('date' in data && firstAndLastDay(data.date)),
    ...(isEntryOf(entry, 'events') && { sides: sidesOfEvent(knowledge, entry) }),
    allSources: sourceIds(knowledge, entry),
  };
}

/** What each reference in the front matter of an entry is at present, by the path of its field. */
function presentReferences({ graph }: Knowledge, { collection, data }: Entry): ReadonlyMap<string, string> {
  const fields = resolveFields(collections[collection].schema, data, graph.resolver);
  return new Map(
    fields.flatMap(({ path, target, resolution }) =>
      resolution.kind === 'found'
        ? [[nameOf(path), target.asKey ? resolution.key : idOf(resolution.key)] as const]
        : [],
    ),
  );
}

function nameOf(path: FieldPath): string {
  return path.join(' ');
}

function plainValue(value: unknown, path: FieldPath, references: ReadonlyMap<string, string>): unknown {
  if (typeof value !== 'object' || value === null) return references.get(nameOf(path)) ?? value;
  if (isFuzzyDate(value)) return value.text;
  if (Array.isArray(value)) return value.map((item, index) => plainValue(item, [...path, index], references));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, plainValue(item, [...path, name], references)]),
  );
}

function isFuzzyDate(value: object): value is FuzzyDate {
  return 'kind' in value && 'text' in value && 'from' in value && typeof value.from === 'object';
}
