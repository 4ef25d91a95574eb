import { entryIdLength, parseEntryId, type EntryId } from '../collections/ids.ts';
import { toLatinLetters } from '../graph/latin-letters.ts';

/** The id that a title suggests, cut between words; `undefined` if the title has no letter or digit that an id may have. */
export function suggestEntryId(title: string): EntryId | undefined {
  const words = toLatinLetters(title)
    .replace(/['’ʼ`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const kept = words.slice(0, 1).map((word) => word.slice(0, entryIdLength));
  for (const word of words.slice(1)) {
    if ([...kept, word].join('-').length > entryIdLength) break;
    kept.push(word);
  }
  return parseEntryId(kept.join('-'));
}

/** The id itself if it is free, else the first of `id-2`, `id-3` … that is. */
export function nextFreeId(id: EntryId, isTaken: (id: EntryId) => boolean): EntryId {
  let candidate = id;
  for (let number = 2; isTaken(candidate); number += 1) {
    const ending = `-${number}`;
    candidate = parseEntryId(`${id.slice(0, entryIdLength - ending.length).replace(/-$/, '')}${ending}`)!;
  }
  return candidate;
}
