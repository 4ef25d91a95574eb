import { foldName } from '../graph/fold-name.ts';
import { findWord } from './find-word.ts';
import type { NameIndex } from './name-index.ts';
import type { NamesSplit } from './names-file.ts';
import { spanOf, takeTime, type QueryTime } from './query-time.ts';
import { likelyKeys, soundKeys } from './sound-key.ts';

/** So that an answer needs no more than about 60 kB: parts by name, and parts by time. */
const [mostByName, mostByTime] = [3, 2];

/** Names of the parts that may have what the words of a query name. */
export function partsByName(
  query: string,
  split: NamesSplit,
  locale: string,
  smallWords: ReadonlySet<string>,
): string[] {
  const asked = takeTime(query, locale);
  // A year alone may as well be the number of something.
  const text = asked?.time.month === undefined ? query : asked.rest;
  const words = foldName(text).filter(({ letters }) => !smallWords.has(letters));
  const longestFirst = words.sort((a, b) => b.letters.length - a.letters.length);
  return unique(
    longestFirst.flatMap((word) =>
      soundKeys(word)
        .slice(0, 1)
        .flatMap((key) => partsOfKey(key, split)),
    ),
  );
}

/** Names of the parts where these words may be, if they are misspelled. */
export function likelyParts(query: string, split: NamesSplit): string[] {
  return unique(
    foldName(query).flatMap((word) =>
      soundKeys(word)
        .slice(0, 1)
        .flatMap((key) => likelyKeys(key).flatMap((other) => partsOfKey(other, split))),
    ),
  );
}

/** Names of the parts of the time that a query asks for, and of the meetings of the people whom it names. */
export function partsByTime(query: string, split: NamesSplit, index: NameIndex): string[] {
  const asked = takeTime(query, index.locale);
  const inTime = asked ? partsOfTime(asked.time, split) : [];
  const meetings = meetingsOf(asked?.rest ?? query, index).map((number) => Math.floor(number / split.inTime));
  return [...new Set([...inTime, ...meetings])].slice(0, mostByTime).map((part) => `time-${part}`);
}

/** The part of a key, or, for a key that is shorter than those of the parts, the first that begin with it. */
function partsOfKey(key: string, { keys }: NamesSplit): string[] {
  for (let length = key.length; length > 0; length -= 1) {
    const part = keys[key.slice(0, length)];
    if (part !== undefined) return [String(part)];
  }
  const longer = Object.keys(keys).filter((other) => other.startsWith(key));
  return longer.slice(0, 1).map((other) => String(keys[other]));
}

function unique(parts: readonly string[]): string[] {
  return [...new Set(parts)].slice(0, mostByName);
}

/** Without a year, the latest years first. */
function partsOfTime(time: QueryTime, { days }: NamesSplit): number[] {
  const years = time.year === undefined ? yearsOf(days) : [time.year];
  return years.flatMap((year) => {
    const { from, to } = spanOf(time, year);
    return days.flatMap((first, place) => (first <= to && (days[place + 1] ?? '9999') >= from ? [place] : []));
  });
}

function yearsOf(days: readonly string[]): number[] {
  return [...new Set(days.map((day) => Number(day.slice(0, 4))))].sort((a, b) => b - a);
}

/** Numbers of the entries where all people meet whom the words name; none if these are fewer than two. */
function meetingsOf(text: string, index: NameIndex): number[] {
  const lists = foldName(text).flatMap((word) => {
    const found = [...findWord(word, index).entries.keys()].flatMap((number) => index.entries.get(number)!.meetings);
    return found.length > 0 ? [new Set(found)] : [];
  });
  const [first, ...others] = lists;
  if (!first || others.length === 0) return [];
  return [...first].filter((number) => others.every((list) => list.has(number)));
}
