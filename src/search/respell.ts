import { foldName } from '../graph/fold-name.ts';

/**
 * The query with each word as a name writes it that sounds the same, since texts are searched by letters: `lindholmm` is `Lindholm`
 * for `Port of Lindholm`. As it is, if any word sounds like none of the name.
 */
export function respell(query: string, name: string): string {
  const known = foldName(name);
  const words = foldName(query).map(({ letters, sounds }) => {
    const same = known.find((word) => word.letters === letters || word.sounds.some((sound) => sounds.includes(sound)));
    return same?.written;
  });
  return words.every((word) => word !== undefined) ? words.join(' ') : query;
}
