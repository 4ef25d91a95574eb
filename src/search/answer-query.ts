import { foldName, type FoldedWord } from '../graph/fold-name.ts';
import { compareText } from '../problem.ts';
import type { NameAnswer, NameMatch, TimeSpan } from './answer.ts';
import { correctQuery } from './correct-query.ts';
import { findWord, type FoundWord } from './find-word.ts';
import { matchMeetings } from './match-meetings.ts';
import { matchNames, matchPlaces, type WordedMatch } from './match-names.ts';
import { matchPart } from './match-part.ts';
import { matchSpaces } from './match-spaces.ts';
import { matchTime } from './match-time.ts';
import type { NameIndex } from './name-index.ts';
import { inTime } from './ranking.ts';
import { isMisspelled, isWhole } from './word-closeness.ts';
import { spanOf, takeTime, type QueryTime } from './query-time.ts';
import { suggestNames } from './suggest-names.ts';

/** What the names of an index say to a query. */
export function answerQuery(query: string, index: NameIndex, smallWords: ReadonlySet<string>): NameAnswer {
  const all = findWords(query, index, smallWords);
  const asked = takeTime(query, index.locale);
  const others = asked && findWords(asked.rest, index, smallWords);
  const time = asked && others && chooseTime(asked.time, others, index);
  const named = [
    ...matchNames(all, index, smallWords),
    ...matchMeetings(all, index),
    ...(time ? matchTime(time, others, index) : []),
    ...(time ? matchNames(others, index, smallWords).map(inOtherTime) : []),
  ];
  const matches = withoutMisspelled(
    firstNotEmpty(
      () => named,
      () => matchPlaces(all, index, smallWords),
      () => matchSpaces(all, index),
      () => matchPart(all, index),
    ),
  );
  const corrected =
    matches[0] && correctQuery(query, time && others.length < all.length ? others : all, matches[0], index);
  const suggestions = matches.length === 0 ? suggestNames(all, index) : [];
  return {
    matches: matches.map(withoutWords),
    ...(corrected && { corrected }),
    ...(time && { time }),
    ...(suggestions.length > 0 && { suggestions }),
  };
}

/** The words of a text that say what is looked for, each with where it is found. */
function findWords(text: string, index: NameIndex, smallWords: ReadonlySet<string>): FoundWord[] {
  const words = foldName(text);
  const telling = words.filter(({ letters }) => !smallWords.has(letters));
  return unique(telling.length > 0 ? telling : words).map((word) => findWord(word, index));
}

function unique(words: readonly FoldedWord[]): FoldedWord[] {
  return words.filter((word, place) => words.findIndex(({ letters }) => letters === word.letters) === place);
}

/** The time in the year that has most to show for it; `undefined` if nothing was in that time. */
function chooseTime(time: QueryTime, words: readonly FoundWord[], index: NameIndex): TimeSpan | undefined {
  const years = time.year === undefined ? yearsOf(index) : [time.year];
  let best: { span: TimeSpan; score: number } | undefined;
  for (const year of years) {
    const span = spanOf(time, year);
    const score = matchTime(span, words, index).reduce((sum, match) => sum + match.score ** 4, 0);
    if (score > (best?.score ?? 0)) best = { span, score };
  }
  return best?.span;
}

function yearsOf({ dated }: NameIndex): number[] {
  const years = dated.map(({ days }) => Number(days!.from.slice(0, 4)));
  return [...new Set(years)].sort((a, b) => b - a);
}

/** What the first one finds that finds anything. */
function firstNotEmpty(...ways: (() => WordedMatch[])[]): WordedMatch[] {
  for (const way of ways) {
    const matches = way();
    if (matches.length > 0) return matches;
  }
  return [];
}

function inOtherTime(match: WordedMatch): WordedMatch {
  return { ...match, score: match.score * inTime.otherTime };
}

/** The best of each entry; where one has every word as a whole, those are left out that a slip of the finger would have to lead to. */
function withoutMisspelled(matches: readonly WordedMatch[]): WordedMatch[] {
  const best = bestOfEach(matches);
  const isSure = best.some(({ words }) => words.length > 0 && words.every(({ closeness }) => isWhole(closeness)));
  return isSure ? best.filter(({ words }) => !words.some(({ closeness }) => isMisspelled(closeness))) : best;
}

function bestOfEach(matches: readonly WordedMatch[]): WordedMatch[] {
  const best = new Map<number, WordedMatch>();
  for (const match of matches) {
    const { number } = match.entry;
    if (match.score > (best.get(number)?.score ?? 0)) best.set(number, match);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || compareText(a.entry.url, b.entry.url));
}

function withoutWords({ entry, name, score }: WordedMatch): NameMatch {
  return { entry, name, score };
}
