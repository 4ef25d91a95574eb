/** Ways of writing Cyrillic names in Latin letters, as published: for tests that a name is found in each. */
export const manners = ['national', 'bgn', 'iso9', 'scholarly', 'press', 'german', 'french', 'polish'] as const;

export type Manner = (typeof manners)[number];

type Letters = Record<string, string>;

const shared: Letters = letters('а a б b в v д d з z к k л l м m н n о o п p р r с s т t у u ф f');
const english: Letters = { ...shared, ...letters('ж zh х kh ц ts ч ch ш sh щ shch ю yu я ya') };
const marked: Letters = { ...shared, ...letters('ж ž ц c ч č ш š') };

/** Ukrainian. National: resolution 55 of 2010. BGN/PCGN: 1965. ISO 9: 1995. Scholarly: ISO/R 9:1968. */
const ukrainian: Record<Manner, Letters> = {
  national: { ...english, ...letters('г h ґ g е e є ie и y і i ї i й i ю iu я ia ь'), зг: 'zgh' },
  bgn: { ...english, ...letters('г h ґ g е e є ye и y і i ї yi й y ь ’') },
  iso9: { ...marked, ...letters('г g ґ g̀ е e є ê и i і ì ї ï й j х h щ ŝ ю û я â ь ʹ') },
  scholarly: { ...marked, ...letters('г h ґ g е e є je и y і i ї ji й j х x щ šč ю ju я ja ь ʹ') },
  press: { ...english, ...letters('г h ґ g е e є ye и y і i ї yi й y ь'), ий: 'y', ій: 'iy' },
  german: {
    ...shared,
    ...letters('в w г h ґ g е e є je ж sch и y і i ї ji й j х ch ц z ч tsch ш sch щ schtsch ю ju я ja ь'),
  },
  french: {
    ...shared,
    ...letters('г h ґ g е e є ie ж j и y і i ї ï й ï у ou х kh ц ts ч tch ш ch щ chtch ю iou я ia ь'),
  },
  polish: {
    ...shared,
    ...letters('в w г h ґ g е e є je ж ż и y і i ї ji й j л ł х ch ц c ч cz ш sz щ szcz ю ju я ja ь'),
  },
};

/** Russian. National: passports since 2013 (ICAO Doc 9303). BGN/PCGN: 1947. */
const russian: Record<Manner, Letters> = {
  national: { ...english, ...letters('г g е e ё e и i й i ъ ie ы y ь  э e ю iu я ia') },
  bgn: { ...english, ...letters('г g е e ё ë и i й y ъ ” ы y ь ’ э e') },
  iso9: { ...marked, ...letters('г g е e ё ë и i й j х h щ ŝ ъ ʺ ы y ь ʹ э è ю û я â') },
  scholarly: { ...marked, ...letters('г g е e ё ë и i й j х x щ šč ъ ʺ ы y ь ʹ э ė ю ju я ja') },
  press: { ...english, ...letters('г g е e ё yo и i й y ъ  ы y ь  э e'), ий: 'y', ый: 'y' },
  german: {
    ...shared,
    ...letters('в w г g е e ё jo ж sch и i й i х ch ц z ч tsch ш sch щ schtsch ъ  ы y ь  э e ю ju я ja'),
  },
  french: {
    ...shared,
    ...letters('г g е e ё io ж j и i й ï у ou х kh ц ts ч tch ш ch щ chtch ъ  ы y ь  э e ю iou я ia'),
  },
  polish: {
    ...shared,
    ...letters('в w г g е ie ё io ж ż и i й j л ł х ch ц c ч cz ш sz щ szcz ъ  ы y ь  э e ю ju я ja'),
  },
};

/** Letters that begin with a `y` at the start of a word, by manner of Ukrainian. */
const initial: Partial<Record<Manner, Letters>> = { national: letters('є ye ї yi й y ю yu я ya') };

/** A name in Latin letters: `Їжак` in the national manner is `Yizhak`. */
export function transliterate(name: string, language: 'uk' | 'ru', manner: Manner): string {
  const table = language === 'uk' ? ukrainian[manner] : russian[manner];
  const first = language === 'uk' ? (initial[manner] ?? {}) : {};
  return name.normalize('NFC').replace(/\p{L}+/gu, (word) => {
    const lower = word.toLowerCase();
    const latin = lower.replace(/зг|[ийі]й$|./gsu, (unit, place: number) => {
      const known = (place === 0 ? first[unit] : undefined) ?? table[unit];
      return known ?? Array.from(unit, (letter) => table[letter] ?? letter).join('');
    });
    return word === lower ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
  });
}

/** `а a ь  э e` is a table; two spaces stand for no letter, as does the end. */
function letters(text: string): Letters {
  const parts = text.split(' ');
  return Object.fromEntries(
    Array.from({ length: Math.ceil(parts.length / 2) }, (_, index) => [parts[2 * index]!, parts[2 * index + 1] ?? '']),
  );
}
