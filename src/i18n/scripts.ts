import type { Words } from '../words/en.ts';

/** Scripts that names may be written in, by their ISO 15924 codes. */
const codes = [
  ...[
    'Latn',
    'Cyrl',
    'Grek',
    'Armn',
    'Geor',
    'Hebr',
    'Arab',
    'Syrc',
    'Ethi',
    'Deva',
    'Beng',
    'Guru',
    'Gujr',
    'Orya',
    'Taml',
  ],
  ...[
    'Telu',
    'Knda',
    'Mlym',
    'Sinh',
    'Thai',
    'Laoo',
    'Tibt',
    'Mymr',
    'Khmr',
    'Mong',
    'Hang',
    'Hira',
    'Kana',
    'Bopo',
    'Hani',
  ],
];

const patterns = codes.map((code) => ({ code, pattern: new RegExp(`^\\p{Script=${code}}`, 'u') }));

/** The script in which a text begins, as an ISO 15924 code: `Latn`, `Cyrl`; `undefined` for digits and rare scripts. */
export function scriptOf(text: string): string | undefined {
  return patterns.find(({ pattern }) => pattern.test(text))?.code;
}

/** The script in which a language is written, as an ISO 15924 code: `Latn` for `en`. */
export function scriptOfLanguage(language: string): string | undefined {
  return new Intl.Locale(language).maximize().script;
}

/** The name of a script, in the language of the site: `Cyrillic` for `Cyrl`. */
export function scriptName(code: string, words: Words): string {
  return new Intl.DisplayNames(words.dates.locale, { type: 'script' }).of(code) ?? code;
}
