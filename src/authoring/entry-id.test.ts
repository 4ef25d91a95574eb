import { describe, expect, test } from 'vitest';
import { parseEntryId } from '../collections/ids.ts';
import { nextFreeId, suggestEntryId } from './entry-id.ts';

describe('the id that a title suggests', () => {
  test.each([
    ['Harbour talks, first day', 'harbour-talks-first-day'],
    ['The port’s 2nd offer (draft)', 'the-ports-2nd-offer-draft'],
    ['Élise Ångström on Łódź', 'elise-angstrom-on-lodz'],
    ['Æsir & Straße', 'aesir-strasse'],
    ['Їжак біля річки', 'yizhak-bilya-richky'],
    ['Ёж у реки', 'yozh-u-reki'],
    ['Щавель', 'shchavel'],
    ['Ὁ Παῦλος Μπακής', 'o-pavlos-bakis'],
    ['თბილისის ხიდი', 'tbilisis-khidi'],
    ['Ոսկե կամուրջ', 'oske-kamurj'],
  ])('of %s is %s', (title, id) => {
    expect(suggestEntryId(title)).toBe(id);
  });

  test('is none where no letter or digit can be had', () => {
    expect(suggestEntryId('港 — …')).toBeUndefined();
  });

  test('ends between words, at 80 characters at most', () => {
    const seven = 'harbour '.repeat(10);
    expect(suggestEntryId(`${seven}a`)).toHaveLength(79);
    expect(suggestEntryId(`a${seven}`)).toHaveLength(80);
    expect(suggestEntryId(`ab${seven}`)).toHaveLength(73);
    expect(suggestEntryId('h'.repeat(100))).toHaveLength(80);
  });
});

describe('the next free id', () => {
  const id = (text: string) => parseEntryId(text)!;

  test('is the id itself if nobody has it', () => {
    expect(nextFreeId(id('truce'), () => false)).toBe('truce');
  });

  test('has the first number that is free', () => {
    expect(nextFreeId(id('truce'), (candidate) => ['truce', 'truce-2'].includes(candidate))).toBe('truce-3');
  });

  test('stays within 80 characters', () => {
    const long = id(`${'a'.repeat(77)}-bb`);
    expect(nextFreeId(long, (candidate) => candidate === long)).toBe(`${'a'.repeat(77)}-2`);
  });
});
