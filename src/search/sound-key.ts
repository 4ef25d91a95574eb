import type { FoldedWord } from '../graph/fold-name.ts';

/** One letter for sounds that are taken for each other: those of a tongue in the same place. Vowels are left out but at the start. */
const classes: readonly (readonly [sounds: string, letter: string])[] = [
  ['szcZCS', 's'],
  ['kg', 'k'],
  ['vf', 'v'],
  ['dt', 't'],
  ['bp', 'p'],
  ['mn', 'n'],
  ['l', 'l'],
  ['r', 'r'],
];

const letterOf = new Map(
  classes.flatMap(([sounds, letter]) => Array.from(sounds, (sound) => [sound, letter] as const)),
);

/** The most letters of a key. */
export const longestKey = 4;

/**
 * Under which keys a word stands in names that are split into parts, one for each way in which it can sound: `Lindholm`, `Линдхольм` and
 * `Lyndholm` are all `lnt…`. A figure is its own key.
 */
export function soundKeys({ letters, sounds }: FoldedWord): string[] {
  if (/^\d/.test(letters)) return [letters.slice(0, longestKey)];
  return [...new Set(sounds.map(soundKey))];
}

function soundKey(sound: string): string {
  const [first = '', ...others] = sound;
  return (keyLetter(first, 'a') + others.map((letter) => keyLetter(letter, '')).join(''))
    .replace(/(.)\1+/g, '$1')
    .slice(0, longestKey);
}

/** Letters of scripts that are not written in Latin ones stand for themselves. */
function keyLetter(letter: string, ofVowel: string): string {
  return letterOf.get(letter) ?? (/[a-z]/i.test(letter) ? ofVowel : letter);
}

/** Keys that a word may stand under if a letter of this one is wrong: too much, missing in another place, or swapped. */
export function likelyKeys(key: string): string[] {
  const without = Array.from(key, (_, place) => key.slice(0, place) + key.slice(place + 1));
  const swapped = key.length > 1 ? [key[1]! + key[0]! + key.slice(2)] : [];
  return [...new Set([...swapped, ...without])].filter((other) => other && other !== key);
}
