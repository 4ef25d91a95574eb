import { describe, expect, test } from 'vitest';
import { manners, transliterate } from '../../tests/transliterate.ts';
import { foldName } from './fold-name.ts';

describe('names sound the same in every manner of transliteration', () => {
  const names = [
    ['uk', 'Олена Їжак'],
    ['uk', 'Гнат Щербицький'],
    ['uk', 'Євген Хмарюк'],
    ['uk', 'Юрій Жовтяк'],
    ['uk', 'Соломія Ґуляй'],
    ['ru', 'Алексей Щукин'],
    ['ru', 'Юлия Чижова'],
    ['ru', 'Эдуард Захаров'],
    ['ru', 'Вячеслав Цыганский'],
  ] as const;
  test.each(names.flatMap(([language, name]) => manners.map((manner) => [name, manner, language] as const)))(
    '%s, %s',
    (name, manner, language) => {
      const written = transliterate(name, language, manner);
      expect(haveSoundsInCommon(written, name), written).toBe(true);
    },
  );
});

describe('names in other alphabets sound as they are written in Latin', () => {
  test.each([
    ['Παύλος Χατζηδάκης', 'Pavlos Chatzidakis'],
    ['Χατζηδάκης', 'Hatzidakis'],
    ['ΜΠΑΚΟΥΡΗΣ', 'Bakouris'],
    ['Ευγενία Αγγέλου', 'Evgenia Angelou'],
    ['Αλέξανδρος', 'Alexandros'],
    ['ქეთევან ჭავჭავაძე', 'Ketevan Tchavtchavadze'],
    ['ღაღანიძე', 'Gaganidze'],
    ['ՍԱՐԳԻՍ Խաչատրյան', 'Sargis Khachatryan'],
    ['Հովհաննես Ղազարյան', 'Hovhannes Ghazaryan'],
    ['Ծովինար Մանուկյան', 'Tsovinar Manukyan'],
  ])('%s, %s', (name, written) => {
    expect(haveSoundsInCommon(written, name)).toBe(true);
  });
});

describe('what sounds the same', () => {
  test.each([
    ['Élise', 'Elise'],
    ['Weber', 'Veber'],
    ['Carlson', 'Karlson'],
    ['Holm', 'Golm'],
    ['Smirnoff', 'Smirnov'],
    ['Matthias', 'Matias'],
    ['O’Hara', "O'Hara"],
    ['Jürgen', 'Jurgen'],
    ['Łukasz', 'Lukash'],
    ['Əliyev', 'Aliyev'],
    ['El Haddad', 'Al-Haddad'],
    ['الحدّاد', 'حداد'],
    ['أحمد', 'احمد'],
    ['کریم یزدی', 'كريم يزدي'],
    ['محمـــد', 'محمد'],
    ['כהן', 'כהנ'],
    ['צה״ל', 'צהל'],
    ['\u200Fכהן\u200F', 'כהן'],
  ])('%s and %s', (a, b) => {
    expect(haveSoundsInCommon(a, b)).toBe(true);
  });

  test.each([
    ['Berg', 'Bard'],
    ['Ada', 'Ida'],
    ['Holm', 'Helm'],
    ['El', 'Il'],
    ['الحد', 'حد'],
  ])('not %s and %s', (a, b) => {
    expect(haveSoundsInCommon(a, b)).toBe(false);
  });
});

test('of the readings of a word the first six are taken, where the last letters change first', () => {
  expect(foldName('chaczâûc')[0]!.sounds).toEqual(['CaCauk', 'CaCauC', 'CaCauc', 'CaCaiuk', 'CaCaiuC', 'CaCaiuc']);
});

describe('words', () => {
  const lettersOf = (text: string) => foldName(text).map(({ letters }) => letters);

  test('hyphens part them, apostrophes and full stops of an abbreviation do not', () => {
    expect(lettersOf("Anne-Marie O'Hara of the U.N.")).toEqual(['anne', 'marie', 'ohara', 'of', 'the', 'un']);
  });

  test('figures are words, also with the ending of an ordinal, and Roman ones are figures', () => {
    expect(lettersOf('12-point, 3rd, Accord II')).toEqual(['12', 'point', '3', 'accord', '2']);
  });

  test('each sign of Chinese and Korean is one, and each run of kana', () => {
    expect(foldName('王小明, 김민준, 田中ゆきケーキ').map(({ written }) => written)).toEqual([
      ...['王', '小', '明', '김', '민', '준', '田', '中', 'ゆき', 'ケーキ'],
    ]);
  });

  test('what every object has is a word like others', () => {
    expect(lettersOf('constructor __proto__')).toEqual(['constructor', 'proto']);
  });

  test('keeps how each is written', () => {
    expect(foldName('Élise II').map(({ written }) => written)).toEqual(['Élise', 'II']);
  });
});

function haveSoundsInCommon(a: string, b: string): boolean {
  const [words, others] = [foldName(a), foldName(b)];
  return (
    words.length === others.length &&
    words.every(({ sounds }, place) => sounds.some((sound) => others[place]!.sounds.includes(sound)))
  );
}
