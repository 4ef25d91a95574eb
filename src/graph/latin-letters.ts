/** Latin letters for Cyrillic ones, as passports and news agencies write names; the second form is for Ukrainian. */
const cyrillic: Record<string, string | readonly [other: string, ukrainian: string]> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: ['g', 'h'],
    ґ: 'g',
    д: 'd',
    е: 'e',
    ё: 'yo',
    є: 'ye',
    ж: 'zh',
    з: 'z',
    и: ['i', 'y'],
  },
  ...{ і: 'i', ї: 'yi', й: ['y', 'i'], к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u' },
  ...{ ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
  ...{ ў: 'w', ђ: 'dj', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', џ: 'dz', ѓ: 'g', ѕ: 'dz', ќ: 'k' },
};

/** Latin letters that Unicode does not take apart into a plain letter and a mark. */
const latin: Record<string, string> = { æ: 'ae', œ: 'oe', ø: 'o', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** Letters that only Ukrainian has among the languages that share `г` and `и`. */
const ukrainianLetters = /[іїєґ]/;

/** The text in small letters a to z as far as they can be had: `Їжак` is `yizhak`, `Élise` is `elise`. The rest stays. */
export function toLatinLetters(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  const isUkrainian = ukrainianLetters.test(lower);
  return Array.from(lower, (letter) => latinLetter(letter, isUkrainian)).join('');
}

function latinLetter(letter: string, isUkrainian: boolean): string {
  if (letter < '\u0080') return letter;
  const found = cyrillic[letter] ?? latin[letter];
  if (found !== undefined) return typeof found === 'string' ? found : found[isUkrainian ? 1 : 0];
  return letter.normalize('NFKD').replace(/\p{M}/gu, '');
}
