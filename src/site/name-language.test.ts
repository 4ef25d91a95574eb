import { describe, expect, test } from 'vitest';
import type { Entry } from '../collections/entry.ts';
import { getWords } from '../words/index.ts';
import { entryText } from '../../tests/content-of.ts';
import { knowledgeOf } from '../../tests/knowledge-of.ts';
import { markLanguage, nativeNames, otherNames } from './name-language.ts';

const native = { uk: 'Ада Берґ', ru: 'Ада Берг' };

describe('the language of a name', () => {
  test.each([
    ['Ada Bergh', undefined],
    ['Берґ', 'uk'],
    ['Берг', 'ru'],
    ['Ада Ивановна Берг', 'ru'],
    ['Мерг', 'und-Cyrl'],
    ['Μπεργκ', 'und-Grek'],
    ['1031', undefined],
  ])('of %s is %s', (text, language) => {
    expect(markLanguage(text, native, 'en').language).toBe(language);
  });

  test('is not said for the script of the site', () => {
    expect(markLanguage('Мерг', {}, 'uk').language).toBeUndefined();
    expect(markLanguage('Merg', {}, 'uk').language).toBe('und-Latn');
  });
});

describe('names of an entry', () => {
  const personWith = (fields: string) =>
    [...knowledgeOf({ 'people/ada-berg.md': entryText('Ada Berg', fields) }).graph.entries.values()][0]!
      .entry as Entry<'people'>;

  test('a native name among the aliases is not said twice', () => {
    const person = personWith('nativeNames: { uk: Ада Берґ }\naliases: [Ада Берґ, Bergh]');
    expect(otherNames(person, 'en')).toEqual([{ text: 'Bergh' }]);
  });

  test('of several native names it is said in which language they are', () => {
    const words = getWords('en');
    expect(nativeNames(personWith('nativeNames: { uk: Ада Берґ }'), words)).toEqual([
      { text: 'Ада Берґ', language: 'uk' },
    ]);
    expect(nativeNames(personWith('nativeNames: { uk: Ада Берґ, ru: Ада Берг }'), words)).toEqual([
      { text: 'Ада Берґ', language: 'uk', label: 'Ukrainian' },
      { text: 'Ада Берг', language: 'ru', label: 'Russian' },
    ]);
  });
});
