import type { FoundWord } from './find-word.ts';
import type { WordedMatch } from './match-names.ts';
import type { NameIndex } from './name-index.ts';
import { isMisspelled } from './word-closeness.ts';

/**
 * The query with the words of the best match in place of those that were misspelled: `the Lindhlom talks` is `the Lindholm talks`.
 * `undefined` if every word is one of the match, in some manner of writing.
 */
export function correctQuery(
  query: string,
  found: readonly FoundWord[],
  { words }: Pick<WordedMatch, 'words'>,
  index: NameIndex,
): string | undefined {
  const corrections = new Map<string, string>();
  for (const [place, { word }] of found.entries()) {
    const used = words[place];
    if (used && isMisspelled(used.closeness)) corrections.set(word.written, index.words[used.word]!.written);
  }
  if (corrections.size === 0) return undefined;
  const plain = query.normalize('NFC');
  const corrected = plain.replace(wholeWords([...corrections.keys()]), (word) => corrections.get(word)!);
  return corrected === plain ? undefined : corrected;
}

/** Words of letters and figures, where they are not part of longer ones. */
function wholeWords(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
}
