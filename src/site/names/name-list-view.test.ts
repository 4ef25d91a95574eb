import { describe, expect, test } from 'vitest';
import { entryText } from '../../../tests/content-of.ts';
import { knowledgeOf, sourceText } from '../../../tests/knowledge-of.ts';
import { nameListView } from './name-list-view.ts';

const knowledge = knowledgeOf({
  'sources/gazette.md': sourceText('Gazette'),
  'people/olena-izhak.md': entryText(
    'Olena Izhak',
    'nativeNames: { uk: Олена Їжак }\naliases: [Izhak, Їжак, Олена Їжак]\nsearchNames: [Ihzak]',
  ),
  'people/elise-berg.md': entryText('Élise Berg'),
  'people/ella-holm.md': entryText('Ella Holm'),
  'documents/plan.md': entryText('12-point plan', 'kind: plan'),
  'documents/letter.md': entryText('“Open” letter', 'kind: letter'),
  'terms/free-port.md': '---\ntitle: Free port\n---\nA port without dues.',
});
const view = nameListView(knowledge);
const letters = view.scripts.flatMap((script) => script.letters);
const linesOf = (letter: string) => letters.find((item) => item.letter === letter)!.names;

describe('the A to Z', () => {
  test('goes through one alphabet after the other', () => {
    expect(view.scripts.map(({ label, letters: found }) => [label, found.map(({ letter }) => letter)])).toEqual([
      ['Numerals', ['0–9']],
      ['Latin', ['E', 'F', 'I', 'O']],
      ['Cyrillic', ['Ї', 'О']],
    ]);
  });

  test('has the title with its kind, and other names with the title', () => {
    const url = '/people/olena-izhak/';
    expect(linesOf('I')).toEqual([{ name: 'Izhak', url, of: { title: 'Olena Izhak' } }]);
    expect(linesOf('O')).toContainEqual({ name: 'Olena Izhak', url, of: { kind: 'Person' } });
  });

  test('marks the language of names in other scripts, and has each name of an entry once', () => {
    expect(linesOf('О')).toEqual([
      { name: 'Олена Їжак', language: 'uk', url: '/people/olena-izhak/', of: { title: 'Olena Izhak' } },
    ]);
    expect(linesOf('Ї')[0]).toMatchObject({ name: 'Їжак', language: 'uk' });
  });

  test('does not count accents in Latin script, nor signs before the first letter', () => {
    expect(linesOf('E').map(({ name }) => name)).toEqual(['Élise Berg', 'Ella Holm']);
    expect(linesOf('O').map(({ name }) => name)).toEqual(['Olena Izhak', '“Open” letter']);
  });

  test('has letters as a word begins with them in its script', () => {
    const { scripts } = nameListView(
      knowledgeOf({
        'people/a.md': entryText('Łukasz Berg', 'nativeNames: { ka: ლუკაშ ბერგი, el: Άδα }\naliases: [Æsa, Ødis]'),
      }),
    );
    expect(scripts.map(({ label, letters: found }) => [label, found.map(({ letter }) => letter)])).toEqual([
      ['Latin', ['A', 'L', 'O']],
      ['Greek', ['Α']],
      ['Georgian', ['ლ']],
    ]);
  });

  test('leads to anchors of entries without a page', () => {
    expect(linesOf('F')[0]!.url).toBe('/glossary/#term-free-port');
  });

  test('has no sources and no names for search only', () => {
    const names = letters.flatMap((letter) => letter.names.map(({ name }) => name));
    expect(names.filter((name) => /Ihzak|Gazette/.test(name))).toEqual([]);
  });

  test('has an id of plain letters for each letter', () => {
    expect(letters.map(({ id }) => id)).toEqual([
      'letter-30',
      'letter-45',
      'letter-46',
      'letter-49',
      'letter-4f',
      'letter-407',
      'letter-41e',
    ]);
  });
});
