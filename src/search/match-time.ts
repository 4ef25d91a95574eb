import { daysBetween } from '../collections/dates.ts';
import type { NamedEntry, TimeSpan } from './answer.ts';
import type { FoundWord } from './find-word.ts';
import { withProminence, type WordedMatch } from './match-names.ts';
import { coverWords } from './match-meetings.ts';
import type { NameIndex } from './name-index.ts';
import { inTime } from './ranking.ts';

/** What was in a time, those first that have every other word of the query as well; in no order. */
export function matchTime(time: TimeSpan, found: readonly FoundWord[], index: NameIndex): WordedMatch[] {
  return index.dated.flatMap((entry) => {
    const share = shareIn(time, entry);
    if (share < inTime.leastShare) return [];
    const cover = found.length > 0 ? coverWords(entry, found) : undefined;
    const base = cover ? inTime.named * (0.5 + cover.weight / 2) : inTime.only;
    const score = withProminence(base * share ** inTime.spread, entry, index);
    return [{ entry, name: entry.title, score, words: cover?.words ?? [] }];
  });
}

/** How much of an entry’s time is in another, from 0 to 1. */
function shareIn({ from, to }: TimeSpan, { days }: NamedEntry): number {
  if (!days) return 0;
  const last = days.to ?? to;
  if (last < from || days.from > to) return 0;
  const inside = daysBetween(days.from > from ? days.from : from, last < to ? last : to) + 1;
  return inside / Math.max(inside, daysBetween(days.from, last) + 1);
}
