import { latinSounds, toLatinLetters } from './latin-letters.ts';

/** A word of a name as names are compared: by its letters, and by how it sounds. */
export interface FoldedWord {
  /** As it stands in the text, without apostrophes. */
  written: string;
  /** Small Latin letters and figures, without accents: `Їжак` is `yizhak`. */
  letters: string;
  /**
   * What is left when the manners of writing are taken away: `Yizhak`, `Ižak` and `Jizhak` have one in common. More than one where
   * a letter can be read in several ways. One sign stands for one sound, so that one wrong sound is one edit.
   */
  sounds: readonly string[];
}

/**
 * Takes a name or a query apart into words as they are compared. Hyphens part words, apostrophes do not. In Chinese, Japanese and
 * Korean, which do not part names from surnames, each sign is a word, and so is what stands in kana.
 */
export function foldName(text: string): FoldedWord[] {
  return splitWords(text).map((written) => {
    const word = written.toLowerCase();
    const letters = lettersOf(word);
    return { written, letters: romanNumerals.get(letters) ?? letters, sounds: soundsOf(word) };
  });
}

function splitWords(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replace(silentSigns, '')
      // Full stops in an abbreviation: `U.N.` is one word.
      .replace(/(?<!\p{L})(?:\p{L}\.){2,}/gu, (word) => word.replaceAll('.', ''))
      .match(wordPattern) ?? []
  );
}

/**
 * Apostrophes, what stands for a soft sign in transliteration, Hebrew marks of abbreviations, the stroke that makes an Arabic word
 * longer, and what cannot be seen.
 */
const silentSigns = /['’‘ʼʻʹʺ′″`´׳״ـ]|\p{Cf}/gu;

const wordPattern = new RegExp(
  [
    String.raw`\p{N}+(?:st|nd|rd|th)?(?!\p{L})|\p{N}+(?=\p{L}{3})`,
    String.raw`[\p{Script=Han}\p{Script=Hangul}]\p{M}*|\p{Script=Hiragana}+|[\p{Script=Katakana}ー]+`,
    String.raw`(?:(?![\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{M}])+\p{N}*|\p{N}+`,
  ].join('|'),
  'giu',
);

function lettersOf(word: string): string {
  return /^\p{N}+/u.test(word) ? word.replace(/(?:st|nd|rd|th)$/, '') : toLatinLetters(word);
}

/** Only those that are no word or initial. */
const romanNumerals: ReadonlyMap<string, string> = new Map(
  Object.entries({ ii: '2', iii: '3', iv: '4', vi: '6', vii: '7', viii: '8', ix: '9' }),
);

/** No word has more readings than this; further ones would be rarer than a slip of the finger. */
const maxReadings = 6;

interface Reading {
  text: string;
  /** How letters with several readings are read in this one: the same way throughout the word. */
  manner: ReadonlyMap<readonly string[], string>;
}

function soundsOf(word: string): string[] {
  const numeral = romanNumerals.get(toLatinLetters(word));
  if (numeral) return [numeral];
  if (/\p{N}/u.test(word)) return [lettersOf(word)];
  const spellings = new Set([word, word.replace(arabicArticle, '')]);
  return [...new Set([...spellings].flatMap(readingsOf))];
}

/** Some write the article of a surname, and some do not. */
const arabicArticle = /^ال(?=[\p{L}\p{M}]{3})/u;

function readingsOf(word: string): string[] {
  let readings: Reading[] = [{ text: '', manner: new Map() }];
  for (const sounds of unitsOf(word)) {
    // Every reading goes on, so that the first ones at the end come of the first ones here.
    readings = readings.flatMap((reading) => readOn(reading, sounds)).slice(0, maxReadings);
  }
  return readings.map(({ text }) => smoothen(text)).filter(Boolean);
}

function readOn({ text, manner }: Reading, sounds: readonly string[]): Reading[] {
  const known = sounds.length === 1 ? sounds[0] : manner.get(sounds);
  if (known !== undefined) return [{ text: text + known, manner }];
  return sounds.map((sound) => ({ text: text + sound, manner: new Map(manner).set(sounds, sound) }));
}

/** The sounds of each letter or group of letters. A letter of another script is one by itself, and has one reading. */
function unitsOf(word: string): (readonly string[])[] {
  return (word.match(/\p{Script=Latin}+|\P{Script=Latin}+/gu) ?? []).flatMap((part) =>
    /^\p{Script=Latin}/u.test(part)
      ? latinUnits(part)
      : latinSounds(part).flatMap((letters) => latinUnits(letters).map((sounds) => sounds.slice(0, 1))),
  );
}

/**
 * Sounds of Latin letters, by rule: longer groups first. Capital letters are sounds that Latin needs a group for: `S` for sh, `C` for
 * ch, `Z` for zh. `c` alone stands for ts.
 */
const rules: readonly (readonly [letters: RegExp, sounds: readonly string[]])[] = [
  // The Arabic article.
  [/^[ae]l$/, ['al']],
  [/shch|schtsch|chtch|šč|szcz|sh|sz|š|ŝ/, ['S']],
  [/sch/, ['S', 'Z']],
  [/^s(?=[aeiouy])/, ['s', 'z']],
  [/zh/, ['Z']],
  [/tch|tsch|cz/, ['C']],
  [/ch(?=r)/, ['k']],
  [/ch/, ['C', 'g', 'S']],
  [/ck/, ['k', 'ck']],
  [/c$/, ['k', 'C', 'c']],
  [/c(?=[eiy])/, ['s', 'c']],
  [/c/, ['k', 'c']],
  [/ts|tz/, ['c']],
  [/z/, ['z', 'c']],
  [/[kg]?h|g/, ['g']],
  [/ph/, ['f']],
  [/th/, ['t']],
  [/w/, ['v']],
  [/qu/, ['kv']],
  [/q/, ['k']],
  [/x/, ['ks', 'g']],
  [/ou/, ['u']],
  [/y/, ['i']],
  [/j/, ['i', 'Z']],
  [/č|ć/, ['C', 'k']],
  [/ž|ż/, ['Z', 'z']],
  [/â/, ['a', 'ia']],
  [/û/, ['u', 'iu']],
];

const unitPattern = new RegExp(`${rules.map(([letters]) => `(${letters.source})`).join('|')}|.`, 'gsu');

function latinUnits(text: string): (readonly string[])[] {
  return Array.from(text.matchAll(unitPattern), ([letters, ...groups]) => {
    const rule = rules[groups.findIndex((group: string | undefined) => group !== undefined)];
    return rule?.[1] ?? [toLatinLetters(letters)];
  });
}

/** What a reading has in common with others of the same name: no doubled sound, `v` for a last f, `e` for ye and ie, `i` for every ending in i. */
function smoothen(reading: string): string {
  return reading
    .replace(/dZ/g, 'i')
    .replace(/^u(?=[aeio])/, 'v')
    .replace(/f+$/, 'v')
    .replace(/(.)\1+/g, '$1')
    .replace(/ie/g, 'e')
    .replace(/ei$/, 'i');
}
