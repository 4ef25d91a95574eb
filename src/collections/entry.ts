import type { EntryData } from './index.ts';
import type { YamlText } from './front-matter.ts';
import type { CollectionName, EntryId, EntryKey } from './ids.ts';

/** A file of the content whose front matter is valid. */
export interface Entry<Name extends CollectionName = CollectionName> {
  collection: Name;
  id: EntryId;
  key: EntryKey;
  /** Path of the file below the content folder's parent, with `/`: `content/people/ada-berg.md`. */
  file: string;
  format: 'md' | 'mdx';
  data: EntryData<Name>;
  /** The front matter as text, to find the place of a field when there is something to say about it. */
  frontMatter: YamlText;
  /** The Markdown below the front matter. */
  body: string;
  /** How many lines of the file stand before the body. */
  bodyLineOffset: number;
  /** Changes when the file changes. */
  digest: string;
}

/** Narrows an entry to one collection, with the type of its data. */
export function isEntryOf<Name extends CollectionName>(entry: Entry, collection: Name): entry is Entry<Name> {
  return entry.collection === collection;
}
