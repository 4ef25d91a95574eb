import { cyrillic, otherAlphabets, plainForms, soundPattern, ukrainianLetters } from './alphabets.ts';

const sounds = new RegExp(soundPattern, 'gsu');

/**
 * The text in small letters a to z as far as they can be had: `Їжак` is `yizhak`, `Παύλος` is `pavlos`, `Élise` is `elise`. Of other
 * scripts stay the plain letters.
 */
export function toLatinLetters(text: string): string {
  return latinSounds(text).join('');
}

/** The same in pieces, each of which stands for what is one sound in its own alphabet. */
export function latinSounds(text: string): string[] {
  const lower = text.normalize('NFC').toLowerCase();
  const isUkrainian = ukrainianLetters.test(lower);
  return Array.from(lower.matchAll(sounds), ([letters]) => latinSound(letters, isUkrainian));
}

function latinSound(letters: string, isUkrainian: boolean): string {
  if (letters < '\u0080') return letters;
  const found = cyrillic[letters];
  if (found !== undefined) return typeof found === 'string' ? found : found[isUkrainian ? 1 : 0];
  const plain = withoutMarks(letters);
  return otherAlphabets.get(plain) ?? plainForm(plain);
}

/** The text in small letters of its own script, without accents: `Łódź` is `lodz`. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\0-\x7f]/gu, (letter) => plainForm(withoutMarks(letter)));
}

function withoutMarks(letters: string): string {
  return letters.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** What is left without marks may be such a letter as well: `ǿ` is `ø`. */
function plainForm(letters: string): string {
  return plainForms.get(letters) ?? letters;
}
