import { editDistance } from '../collections/nearest.ts';
import type { FoundWord } from './find-word.ts';
import type { WordedMatch } from './match-names.ts';
import type { NameIndex } from './name-index.ts';
import { otherSpaces } from './ranking.ts';

/** Fewer letters than this are a word by chance. */
const leastLetters = 6;

/** Entries with a name that has the letters of the query with other spaces between them: `highport`, `lind holm`. In no order. */
export function matchSpaces(found: readonly FoundWord[], index: NameIndex): WordedMatch[] {
  const wanted = found.map(({ word }) => word.letters).join('');
  if (wanted.length < leastLetters) return [];
  const limit = /\d/.test(wanted) ? 0 : 1;
  return index.names.flatMap(({ entry, text, words }) => {
    const letters = words.map((place) => index.words[place]!.letters).join('');
    const edits = editDistance(wanted, letters, limit);
    return edits > limit ? [] : [{ entry, name: text, score: edits === 0 ? otherSpaces : otherSpaces ** 2, words: [] }];
  });
}
