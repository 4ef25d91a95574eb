/** Latin letters for Cyrillic ones, as passports and news agencies write names; the second form is for Ukrainian. */
export const cyrillic: Record<string, string | readonly [other: string, ukrainian: string]> = {
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

/** Letters that only Ukrainian has among the languages that share `г` and `и`. */
export const ukrainianLetters = /[іїєґ]/;

/** Latin letters for Greek ones, by their sounds as passports and news agencies write them; `kh` for chi, as for the Cyrillic letter. */
const greek: Record<string, string> = {
  ...{ α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n' },
  ...{ ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'kh', ψ: 'ps', ω: 'o' },
  // Letters that stand for one sound together, some only where a word begins.
  ...{ ου: 'ou', αυ: 'av', ευ: 'ev', ηυ: 'iv', γγ: 'ng', τζ: 'tz', τσ: 'ts', μπ: 'b', ντ: 'd', γκ: 'g' },
};

/** Latin letters for Georgian ones, by the national system of 2002. */
const georgian: Record<string, string> = {
  ...{ ა: 'a', ბ: 'b', გ: 'g', დ: 'd', ე: 'e', ვ: 'v', ზ: 'z', თ: 't', ი: 'i', კ: 'k', ლ: 'l', მ: 'm', ნ: 'n' },
  ...{ ო: 'o', პ: 'p', ჟ: 'zh', რ: 'r', ს: 's', ტ: 't', უ: 'u', ფ: 'p', ქ: 'k', ღ: 'gh', ყ: 'q', შ: 'sh', ჩ: 'ch' },
  ...{ ც: 'ts', ძ: 'dz', წ: 'ts', ჭ: 'ch', ხ: 'kh', ჯ: 'j', ჰ: 'h' },
};

/** Latin letters for Armenian ones, by the system of BGN and PCGN without its apostrophes. */
const armenian: Record<string, string> = {
  ...{ ա: 'a', բ: 'b', գ: 'g', դ: 'd', ե: 'e', զ: 'z', է: 'e', ը: 'y', թ: 't', ժ: 'zh', ի: 'i', լ: 'l', խ: 'kh' },
  ...{ ծ: 'ts', կ: 'k', հ: 'h', ձ: 'dz', ղ: 'gh', ճ: 'ch', մ: 'm', յ: 'y', ն: 'n', շ: 'sh', ո: 'o', չ: 'ch' },
  ...{ պ: 'p', ջ: 'j', ռ: 'r', ս: 's', վ: 'v', տ: 't', ր: 'r', ց: 'ts', ւ: 'v', փ: 'p', ք: 'k', օ: 'o', ֆ: 'f' },
  ...{ և: 'ev', ու: 'u' },
};

/** Latin letters for those of the other alphabets, whose letters have one form each. */
export const otherAlphabets: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...greek, ...georgian, ...armenian }),
);

/** What stands for one sound: two letters, some of them only where a word begins, else one. In small letters. */
export const soundPattern = '(?<!\\p{L})(?:μπ|ντ|γκ)|[οαεη][υύῦὐ-ὗ]|γγ|τ[ζσ]|ու|.';

/** Plain letters for those that Unicode does not take apart into a letter and a mark, and one form for letters that have several. */
export const plainForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ æ: 'ae', œ: 'oe', ø: 'o', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ŧ: 't', ŋ: 'ng', ə: 'a' },
    // Greek and Hebrew letters at the end of a word.
    ...{ ς: 'σ', ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' },
    // Letters that Arabic and Persian keyboards write each in their way, and those that many leave out.
    ...{ ک: 'ك', ی: 'ي', ى: 'ي', ہ: 'ه', ة: 'ه', ٱ: 'ا' },
  }),
);
