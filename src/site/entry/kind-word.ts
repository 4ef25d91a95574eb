import { isEntryOf, type Entry } from '../../collections/entry.ts';
import { capitalize } from '../../i18n/capitalize.ts';
import type { Words } from '../../words/index.ts';

/** What an entry is, in a word or two. Organizations and documents say it themselves: `Government`, `Plan`. */
export function kindWord(entry: Entry, words: Words): string {
  return isEntryOf(entry, 'organizations') || isEntryOf(entry, 'documents')
    ? capitalize(entry.data.kind, words)
    : words.kinds[entry.collection];
}
