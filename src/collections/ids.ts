/** Every collection of the content contract, in the order in which readers meet them. */
export const collectionNames = [
  'events',
  'people',
  'organizations',
  'documents',
  'scenarios',
  'parallels',
  'claims',
  'indicators',
  'terms',
  'sources',
  'pages',
] as const;

export type CollectionName = (typeof collectionNames)[number];

export function isCollectionName(text: string): text is CollectionName {
  return (collectionNames as readonly string[]).includes(text);
}

/** Names an entry within its collection: kebab-case, at most 80 characters. */
export type EntryId = string & { readonly __brand: 'EntryId' };

/** Names an entry in the whole site: `collection/id`. */
export type EntryKey = `${CollectionName}/${string}` & { readonly __brand: 'EntryKey' };

export const entryIdPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const entryIdLength = 80;

/** Returns the id, or `undefined` if the text is not kebab-case or is longer than 80 characters. */
export function parseEntryId(text: string): EntryId | undefined {
  return text.length <= entryIdLength && entryIdPattern.test(text) ? (text as EntryId) : undefined;
}

export function entryKey(collection: CollectionName, id: string): EntryKey {
  return `${collection}/${id}` as EntryKey;
}

/** The collection that a key names. */
export function collectionOf(key: EntryKey): CollectionName {
  return key.slice(0, key.indexOf('/')) as CollectionName;
}

/** The id in a key: `ada-berg` of `people/ada-berg`. */
export function idOf(key: EntryKey): EntryId {
  return key.slice(key.indexOf('/') + 1) as EntryId;
}

/** The id that a text seems to mean: a label, a file name; `undefined` if it has no letter or digit of an id. */
export function suggestId(text: string): EntryId | undefined {
  const id = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, entryIdLength)
    .replace(/^-|-$/g, '');
  return parseEntryId(id);
}

/** Splits `people/ada-berg`; `undefined` if the collection is unknown or the id malformed. */
export function parseEntryKey(text: string): { collection: CollectionName; id: EntryId } | undefined {
  const slash = text.indexOf('/');
  const collection = text.slice(0, slash);
  const id = parseEntryId(text.slice(slash + 1));
  return slash > 0 && id && isCollectionName(collection) ? { collection, id } : undefined;
}
