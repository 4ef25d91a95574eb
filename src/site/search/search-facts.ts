import { dayAfter, daysBetween, firstDay, lastDay, type Day, type FuzzyDate } from '../../collections/dates.ts';
import { isEntryOf, type Entry } from '../../collections/entry.ts';
import { capitalize } from '../../i18n/capitalize.ts';
import { formatDate } from '../../i18n/dates.ts';
import { sidesOfEvent } from '../events/event-sides.ts';
import type { Knowledge } from '../knowledge.ts';
import { shortPlace } from '../places/place-name.ts';

/** What search knows of an entry beside its names and its text. */
export interface SearchFacts {
  /** Date, role or status, shown in results. */
  note?: string;
  date?: FuzzyDate;
  category?: string;
  /** The place in a few words, and in full. */
  place?: { short: string; full: string };
  /** Numbers of the sides that it is about, from 1 in the order of site.yaml. */
  sides: number[];
}

export function searchFacts(knowledge: Knowledge, entry: Entry): SearchFacts {
  const note = noteOf(knowledge, entry);
  const date = dateOrPeriodOf(entry);
  const sides = sidesOf(knowledge, entry);
  return {
    ...(note && { note }),
    ...(date && { date }),
    ...(isEntryOf(entry, 'events') && factsOfEvent(knowledge, entry)),
    sides: knowledge.site.sides.flatMap(({ id }, index) => (sides.has(id) ? [index + 1] : [])),
  };
}

/** An interval of more days counts on its first and its last day only. */
const mostDays = 62;

/** Days on which a dated entry counts, for a filter by days. */
export function daysOf(date: FuzzyDate): Day[] {
  const [first, last] = [firstDay(date), lastDay(date) ?? firstDay(date)];
  const count = daysBetween(first, last);
  if (count > mostDays) return [first, last];
  return Array.from({ length: count + 1 }, (_, index) => dayAfter(first, index));
}

function noteOf(knowledge: Knowledge, entry: Entry): string | undefined {
  const { words } = knowledge;
  if (isEntryOf(entry, 'people')) return entry.data.role;
  if (isEntryOf(entry, 'organizations')) return entry.data.role ?? capitalize(entry.data.kind, words);
  if (isEntryOf(entry, 'claims')) return words.certainty[entry.data.status];
  if (isEntryOf(entry, 'scenarios')) return words.scenario.status[entry.data.status];
  const date = dateOrPeriodOf(entry);
  const text = date && formatDate(date, words);
  return isEntryOf(entry, 'sources') ? [entry.data.publisher, text].filter(Boolean).join(', ') : text;
}

function dateOrPeriodOf({ data }: Entry): FuzzyDate | undefined {
  if ('date' in data) return data.date;
  return 'period' in data ? data.period : undefined;
}

function factsOfEvent({ site }: Knowledge, event: Entry<'events'>): Pick<SearchFacts, 'category' | 'place'> {
  const { category, place } = event.data;
  const label = site.categories.find(({ id }) => id === category)?.label;
  const short = shortPlace(event);
  return {
    ...(label && { category: label }),
    ...(place && short && { place: { short, full: [place.name, place.country].filter(Boolean).join(', ') } }),
  };
}

/** Its own side, or those of the people and organizations that it names in front matter. */
function sidesOf(knowledge: Knowledge, entry: Entry): ReadonlySet<string | undefined> {
  if (isEntryOf(entry, 'events')) return new Set(sidesOfEvent(knowledge, entry));
  if (isEntryOf(entry, 'people') || isEntryOf(entry, 'organizations')) return new Set([entry.data.side]);
  if (!isEntryOf(entry, 'documents')) return new Set();
  const { graph } = knowledge;
  const named = (graph.relationsFrom.get(entry.key) ?? []).map(({ to }) => graph.entries.get(to)?.entry);
  return new Set(named.flatMap((other) => (other && 'side' in other.data ? [other.data.side] : [])));
}
