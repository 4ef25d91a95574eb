import { firstDay, lastDay, type FuzzyDate } from '../collections/dates.ts';
import type { Entry } from '../collections/entry.ts';
import { idOf, type CollectionName, type EntryKey } from '../collections/ids.ts';
import { findEntry } from '../graph/find-entry.ts';
import { absoluteUrl, urlOf } from '../site/addresses.ts';
import type { Knowledge } from '../site/knowledge.ts';
import { sourcesBehind } from '../site/sources/source-count.ts';

/** The address of an entry: whole if it is known where the site is published, else its path there. */
export function pageAddress(knowledge: Knowledge, key: EntryKey): string {
  const url = urlOf(knowledge, key);
  return absoluteUrl(knowledge, url) ?? url;
}

/** Ids of all sources behind the page of an entry, sorted. */
export function sourceIds(knowledge: Knowledge, { key }: Entry): string[] {
  return [...sourcesBehind(knowledge, key)].map(idOf).sort();
}

/** The first and the last day that a date can mean; what still goes on has no last day. */
export function firstAndLastDay(date: FuzzyDate | undefined): { start?: string; end?: string } {
  const end = date && lastDay(date);
  return date ? { start: firstDay(date), ...(end && { end }) } : {};
}

/** The present ids of entries that front matter names, by present or former ids; plain words stay. */
export function presentIds(
  { graph }: Knowledge,
  values: readonly string[],
  ...collections: CollectionName[]
): string[] {
  return values.map((value) => findEntry(graph, collections, value)?.id ?? value);
}
