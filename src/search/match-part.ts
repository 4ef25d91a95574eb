import type { FoundWord } from './find-word.ts';
import { nearestWord } from './match-meetings.ts';
import { withProminence, type WordedMatch } from './match-names.ts';
import type { NameIndex } from './name-index.ts';
import { partOfQuery } from './ranking.ts';

/** Entries that have most words of a longer query, of which no entry has all. In no order. */
export function matchPart(found: readonly FoundWord[], index: NameIndex): WordedMatch[] {
  if (found.length < partOfQuery.leastWords) return [];
  const all = found.reduce((sum, { word }) => sum + word.letters.length, 0);
  return [...index.entries.values()].flatMap((entry) => {
    const nearest = found.map((one) => nearestWord(entry, one));
    const share =
      found.reduce((sum, { word }, place) => sum + (nearest[place]?.weight ?? 0) * word.letters.length, 0) / all;
    const isMost = share >= partOfQuery.leastShare && nearest.filter(Boolean).length > 1;
    if (!isMost) return [];
    const score = withProminence(share * partOfQuery.weight, entry, index);
    return [{ entry, name: entry.title, score, words: [] }];
  });
}
