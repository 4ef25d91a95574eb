import { basename } from 'node:path';
import type { Day } from '../collections/dates.ts';
import { definitionOf } from '../collections/index.ts';
import {
  entryIdLength,
  entryKey,
  parseEntryId,
  type CollectionName,
  type EntryId,
  type EntryKey,
} from '../collections/ids.ts';
import type { Content } from '../collections/read-content.ts';
import { demandFolder } from './demand-folder.ts';
import { demandSound } from './demand-sound.ts';
import { draftFields, writeField, type EntryWish } from './draft-fields.ts';
import { nextFreeId, suggestEntryId } from './entry-id.ts';
import type { FileChange } from './file-changes.ts';
import { Refusal } from './refusal.ts';

export interface NewEntry {
  key: EntryKey;
  change: FileChange;
  /** Fields that hold something for the time being, for the author to replace. */
  placeholders: string[];
}

/**
 * Plans a new entry with only what it needs: required fields that nobody gave hold a placeholder, with a comment that says what
 * belongs there. Refuses what would not pass the check, and ids that are taken.
 */
export function planNewEntry(content: Content, wish: EntryWish, today: Day): NewEntry {
  const { collection } = wish;
  demandFolder(content);
  const title = readTitle(wish.title);
  const id = readId(content, { ...wish, title });
  const file = `${basename(content.folder)}/${collection}/${id}.md`;
  const drafts = draftFields(content, { ...wish, title }, today);
  const text = `---\n${drafts.map(writeField).join('')}---\n`;
  demandSound(content, { collection, id, file, text });
  return {
    key: entryKey(collection, id),
    change: { file, before: undefined, after: text },
    placeholders: drafts.filter(({ hint }) => hint !== undefined).map(({ field }) => field),
  };
}

/** Tells whether an id of the collection is taken: by an entry, now or before, or by a page that Parley makes by itself. */
export function isTakenIn({ entries, invalid }: Content, collection: CollectionName): (id: string) => boolean {
  const ids = entries
    .filter((entry) => entry.collection === collection)
    .flatMap(({ id, data }) => [id, ...data.formerIds]);
  const taken = new Set<string>([...ids, ...(definitionOf(collection).reservedIds ?? [])]);
  return (id) => taken.has(id) || invalid.has(entryKey(collection, id));
}

function readTitle(text: string): string {
  const title = text.trim().replace(/\s+/g, ' ');
  if (!title) throw new Refusal('Missing title, expected the name or headline of the entry.');
  return title;
}

function readId(content: Content, { collection, title, id: given }: EntryWish): EntryId {
  const suggested = suggestEntryId(given ?? title);
  const id = given === undefined ? suggested : parseEntryId(given);
  if (!id) {
    throw new Refusal(
      given === undefined
        ? `No id can be made from the title \`${title}\`. Give one with --id, in letters a to z, digits and hyphens.`
        : `Unexpected id \`${given}\`, expected kebab-case of at most ${entryIdLength} characters.${suggested ? ` Did you mean \`${suggested}\`?` : ''}`,
    );
  }
  const isTaken = isTakenIn(content, collection);
  if (isTaken(id)) {
    throw new Refusal(
      `The id \`${entryKey(collection, id)}\` is taken. If yours is another entry, add: --id ${nextFreeId(id, isTaken)}`,
    );
  }
  return id;
}
