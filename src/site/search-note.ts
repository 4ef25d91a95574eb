import { isEntryOf, type Entry } from '../collections/entry.ts';
import { formatDate } from '../i18n/dates.ts';
import type { Knowledge } from './knowledge.ts';

/** What search results say of an entry beside its kind: its date, its role or its status. */
export function searchNote({ words }: Knowledge, entry: Entry): string | undefined {
  if (isEntryOf(entry, 'events')) return formatDate(entry.data.date, words);
  if (isEntryOf(entry, 'documents')) return entry.data.date && formatDate(entry.data.date, words);
  if (isEntryOf(entry, 'parallels')) return entry.data.period && formatDate(entry.data.period, words);
  if (isEntryOf(entry, 'people')) return entry.data.role;
  if (isEntryOf(entry, 'organizations')) return entry.data.role ?? capitalize(entry.data.kind);
  if (isEntryOf(entry, 'claims')) return words.certainty[entry.data.status];
  if (isEntryOf(entry, 'scenarios')) return words.scenario.status[entry.data.status];
  return undefined;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
