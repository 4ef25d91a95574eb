import { expect, test } from 'vitest';
import { en } from './en.ts';
import { fixedWords, mergeWords } from './own-words.ts';

test('words without numbers and names are fixed; others, and words that are never shown, are not', () => {
  expect(fixedWords.index).toEqual({
    title: 'A to Z',
    sources: 'Sources have a list of their own',
    nothing: 'Nothing here yet.',
    letters: 'Letters',
    figures: '0–9',
    otherSigns: 'Numerals',
    see: 'see',
  });
  expect(fixedWords.numbers).toBeUndefined();
  expect(fixedWords.search).not.toHaveProperty('results');
  expect(fixedWords.search).not.toHaveProperty('none');
  expect(fixedWords.bodyHeadings).not.toHaveProperty('pages');
  expect(fixedWords.who?.meaningText).toEqual(en.who.meaningText);
});

test('words of a site take the place of those of the interface, and leave the others', () => {
  const own = { who: { title: 'Who came', meaningText: ['One paragraph.'] }, event: { papers: 'Letters' } };
  const words = mergeWords(en, own);
  expect(words).toEqual({
    ...en,
    who: { ...en.who, title: 'Who came', meaningText: ['One paragraph.'] },
    event: { ...en.event, papers: 'Letters' },
  });
  expect(mergeWords(en, {})).toEqual(en);
});
