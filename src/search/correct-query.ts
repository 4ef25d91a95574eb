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
  { words }: WordedMatch,
  index: NameIndex,
): string | undefined {
  let corrected = query;
  for (const [place, { word }] of found.entries()) {
    const used = words[place];
    if (!used || !isMisspelled(used.closeness)) continue;
    corrected = corrected.replace(word.written, () => index.words[used.word]!.written);
  }
  return corrected === query ? undefined : corrected;
}
