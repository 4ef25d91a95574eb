import { editDistance } from '../collections/nearest.ts';
import { compareText } from '../problem.ts';
import type { NameMatch } from './answer.ts';
import type { FoundWord } from './find-word.ts';
import { withProminence } from './match-names.ts';
import type { NameIndex } from './name-index.ts';

const maxSuggestions = 5;

/**
 * Entries with the names that are nearest to a query that names nothing: those that have some of its words, else those that have a word
 * most like one of them. The best first, of these what is named more, at most five.
 */
export function suggestNames(found: readonly FoundWord[], index: NameIndex): NameMatch[] {
  const best = new Map<number, NameMatch>();
  for (const [number, score] of scoreEntries(found, index)) {
    const entry = index.entries.get(number)!;
    best.set(number, { entry, name: entry.title, score: withProminence(score, entry, index) });
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || compareText(a.entry.url, b.entry.url))
    .slice(0, maxSuggestions);
}

/** By number, the share of the letters of the query that an entry has. */
function scoreEntries(found: readonly FoundWord[], index: NameIndex): Map<number, number> {
  const scores = new Map<number, number>();
  const all = found.reduce((sum, { word }) => sum + word.letters.length, 0);
  for (const one of found) {
    const entries = one.entries.size > 0 ? exactly(one) : likely(one, index);
    for (const [number, likeness] of entries) {
      scores.set(number, (scores.get(number) ?? 0) + (likeness * one.word.letters.length) / all);
    }
  }
  return scores;
}

function exactly({ entries }: FoundWord): Map<number, number> {
  return new Map([...entries].map(([number, { closeness }]) => [number, closeness]));
}

/** Entries with the words that need the fewest edits, however many these are, and begin the same. */
function likely({ word }: FoundWord, index: NameIndex): Map<number, number> {
  const [sound] = word.sounds;
  const likeness = new Map<number, number>();
  if (!sound) return likeness;
  for (const candidate of index.words) {
    const other = candidate.sounds[0] ?? '';
    const share = likenessOf(sound, other);
    for (const name of share > 0 ? candidate.names : []) {
      const { number } = index.names[name]!.entry;
      likeness.set(number, Math.max(likeness.get(number) ?? 0, share / 2));
    }
  }
  return likeness;
}

/** From 0 to 1: half for what needs no edit, half for what begins the same. */
function likenessOf(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  let begins = 0;
  while (begins < length && a[begins] === b[begins]) begins += 1;
  return (length - editDistance(a, b, length) + begins) / (2 * length);
}
