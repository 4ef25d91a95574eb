import type { NamedEntry } from './answer.ts';
import type { FoundWord, NearestWord } from './find-word.ts';
import { withProminence, type WordedMatch } from './match-names.ts';
import type { NameIndex } from './name-index.ts';
import { meeting } from './ranking.ts';

/**
 * Dated entries that have every word of the query in their own names, in their place, or in the names of those who take part: where
 * several of what the query names meet. In no order.
 */
export function matchMeetings(found: readonly FoundWord[], index: NameIndex): WordedMatch[] {
  if (found.length < 2) return [];
  return index.dated.flatMap((entry) => {
    if (isOneMember(entry, found)) return [];
    const cover = coverWords(entry, found);
    if (!cover) return [];
    const score = cover.weight * (meeting.all + meeting.noOthers * shareNamed(entry, found));
    return [{ entry, name: entry.title, score: withProminence(score, entry, index), words: cover.words }];
  });
}

/** By what an entry has each word, and how well on the whole, from 0 to 1; `undefined` if it lacks one. */
export function coverWords(
  entry: NamedEntry,
  found: readonly FoundWord[],
): { weight: number; words: NearestWord[] } | undefined {
  const words: NearestWord[] = [];
  let [sum, length] = [0, 0];
  for (const one of found) {
    const nearest = nearestWord(entry, one);
    if (!nearest) return undefined;
    words.push(nearest);
    sum += nearest.weight * one.word.letters.length;
    length += one.word.letters.length;
  }
  return { weight: sum / length, words };
}

/** The nearest word to one of the query in the names of an entry, in its place, or in the names of those who take part. */
export function nearestWord(entry: NamedEntry, { entries }: FoundWord): (NearestWord & { weight: number }) | undefined {
  const own = entries.get(entry.number);
  let best = own && { ...own, weight: own.closeness };
  for (const member of entry.members) {
    const found = entries.get(member);
    const weight = found ? found.closeness * meeting.byMember : 0;
    if (found && weight > (best?.weight ?? 0)) best = { ...found, weight };
  }
  return best;
}

/** Whether all words name the same member: then the query means that one, not where it was. */
function isOneMember({ members }: NamedEntry, found: readonly FoundWord[]): boolean {
  return members.some((member) => found.every(({ entries }) => entries.has(member)));
}

function shareNamed({ members }: NamedEntry, found: readonly FoundWord[]): number {
  const named = members.filter((member) => found.some(({ entries }) => entries.has(member)));
  return members.length > 0 ? named.length / members.length : 0;
}
