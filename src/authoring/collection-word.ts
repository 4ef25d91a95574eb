import { collectionNames, isCollectionName, type CollectionName } from '../collections/ids.ts';
import { findNearest, formatSuggestion } from '../collections/nearest.ts';
import { Refusal } from './refusal.ts';

const irregularSingulars: Partial<Record<CollectionName, string>> = { people: 'person' };

/** What one entry of a collection is called on the command line: `event`, `person`. */
export function singularOf(collection: CollectionName): string {
  return irregularSingulars[collection] ?? collection.replace(/s$/, '');
}

/** The collection that a word means: `events` and `event` are the same. Any other word is refused, with what it may have meant. */
export function readCollectionWord(word: string): CollectionName {
  const given = word.toLowerCase();
  const found = collectionNames.find((name) => name === given || singularOf(name) === given);
  if (found) return found;
  const meant = new Set(findNearest(given, [...collectionNames, ...collectionNames.map(singularOf)]).map(toSingular));
  const suggestion = formatSuggestion([...meant]);
  throw new Refusal(
    suggestion
      ? `Unexpected kind of entry \`${word}\`. ${suggestion}`
      : `Unexpected kind of entry \`${word}\`, expected one of: ${collectionNames.map(singularOf).join(', ')}.`,
  );
}

function toSingular(word: string): string {
  return isCollectionName(word) ? singularOf(word) : word;
}
