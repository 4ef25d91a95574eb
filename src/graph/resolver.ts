import { compareText } from '../problem.ts';
import { findNearest, formatSuggestion } from '../collections/nearest.ts';
import {
  collectionOf,
  entryKey,
  idOf,
  isCollectionName,
  type CollectionName,
  type EntryKey,
} from '../collections/ids.ts';
import type { Content } from '../collections/read-content.ts';
import type { Entry } from '../collections/entry.ts';

/** What a written id or key leads to. */
export type Resolution =
  | { kind: 'found'; key: EntryKey }
  /** The entry exists, but its file has problems of its own. */
  | { kind: 'invalid' }
  | { kind: 'ambiguous'; keys: EntryKey[] }
  | { kind: 'unknown' };

/** The one place where ids, former ids and keys become entries. */
export interface Resolver {
  /** Resolves `id` within the collections given, or `collection/id` if that collection is among them. */
  resolve(target: string, within: readonly CollectionName[]): Resolution;
  /**
   * `Did you mean \`a\` or \`b\`?` for what is unknown there, or `undefined` if nothing is near. It looks at every id: call it only
   * where a problem is described.
   */
  suggest(target: string, within: readonly CollectionName[]): string | undefined;
}

/** An id that an entry had before and that is taken. */
export interface FormerIdClash {
  entry: Entry;
  formerId: string;
  other: EntryKey;
}

export function buildResolver({ entries, invalid }: Content): { resolver: Resolver; clashes: FormerIdClash[] } {
  const byId = new Map<string, EntryKey[]>();
  const clashes: FormerIdClash[] = [];
  const keys = new Map<string, EntryKey>();
  const add = (collection: CollectionName, id: string, key: EntryKey) => {
    keys.set(entryKey(collection, id), key);
    const list = byId.get(id);
    if (list) list.push(key);
    else byId.set(id, [key]);
  };
  for (const { collection, id, key } of entries) add(collection, id, key);
  for (const entry of entries) {
    for (const formerId of entry.data.formerIds) {
      const other = keys.get(entryKey(entry.collection, formerId));
      if (other) clashes.push({ entry, formerId, other });
      else add(entry.collection, formerId, entry.key);
    }
  }

  function resolve(target: string, within: readonly CollectionName[]): Resolution {
    const [collection, id] = splitTarget(target);
    if (collection !== undefined) return resolveKey(collection, id, within);
    const found = (byId.get(target) ?? []).filter((key) => within.includes(collectionOf(key)));
    if (found.length > 1) return { kind: 'ambiguous', keys: found.sort(compareText) };
    if (found[0]) return { kind: 'found', key: found[0] };
    if (within.some((collection) => invalid.has(entryKey(collection, target)))) return { kind: 'invalid' };
    return { kind: 'unknown' };
  }

  function resolveKey(collection: string, id: string, within: readonly CollectionName[]): Resolution {
    if (!isCollectionName(collection) || !within.includes(collection)) return { kind: 'unknown' };
    const key = keys.get(entryKey(collection, id));
    if (key) return { kind: 'found', key };
    if (invalid.has(entryKey(collection, id))) return { kind: 'invalid' };
    return { kind: 'unknown' };
  }

  function suggest(target: string, within: readonly CollectionName[]): string | undefined {
    const [collection, id] = splitTarget(target);
    return formatSuggestion(collection === undefined ? nearestIds(id, within) : nearestKeys(collection, id, within));
  }

  function nearestKeys(collection: string, id: string, within: readonly CollectionName[]): string[] {
    if (isCollectionName(collection) && within.includes(collection)) {
      return nearestIds(id, [collection]).map((name) => `${collection}/${name}`);
    }
    return findNearest(collection, within)
      .map((name) => `${name}/${id}`)
      .filter((key) => keys.has(key));
  }

  function nearestIds(id: string, within: readonly CollectionName[]): string[] {
    const ids = new Map<string, string>();
    // Who misspells a former id means the entry, which has another id now.
    for (const [candidate, list] of byId) {
      const key = list.find((one) => within.includes(collectionOf(one)));
      if (key) ids.set(candidate, idOf(key));
    }
    for (const key of invalid) if (within.includes(collectionOf(key))) ids.set(idOf(key), idOf(key));
    return [...new Set(findNearest(id, ids.keys()).map((candidate) => ids.get(candidate)!))];
  }

  return { resolver: { resolve, suggest }, clashes };
}

/** Takes `collection/id` apart; what has no slash is an id. */
function splitTarget(target: string): [collection: string | undefined, id: string] {
  const slash = target.indexOf('/');
  return slash < 0 ? [undefined, target] : [target.slice(0, slash), target.slice(slash + 1)];
}
