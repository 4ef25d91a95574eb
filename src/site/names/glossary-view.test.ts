import { describe, expect, test } from 'vitest';
import { entryText } from '../../../tests/content-of.ts';
import { knowledgeOf, sourceText } from '../../../tests/knowledge-of.ts';
import { glossaryView, type GlossaryItemView, type TermView } from './glossary-view.ts';

const term = (title: string, fields = '', body = 'A word.') => `---\ntitle: ${title}\n${fields}\n---\n${body}`;
const people = Object.fromEntries(
  ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => [
    `people/person-${letter}.md`,
    entryText(`Person ${letter}`, '', 'A pilotage.'),
  ]),
);

const knowledge = knowledgeOf({
  ...people,
  'sources/gazette.md': sourceText('Gazette'),
  'terms/pilotage.md': term(
    '"“Pilotage”"',
    'aliases: [pilotage]\nnativeNames: { uk: лоцмани }\nseeAlso: [people/person-a]',
    'Leading ships [@gazette].',
  ),
  'terms/free-port.md': term('Free port', 'related: [pilotage]'),
  'organizations/pilots-guild.md': entryText('Pilots’ guild', 'kind: guild'),
});

describe('the glossary', () => {
  const { letters } = glossaryView(knowledge);
  const title = (item: GlossaryItemView) => (item.kind === 'term' ? item.title : item.link.title);
  const pilotage = letters.flatMap(({ items }) => items).find((item) => title(item) === '“Pilotage”');

  test('stands under the first letters, with the summaries of names that have an entry of their own', () => {
    expect(letters.map(({ letter, items }) => [letter, items.map((item) => [item.kind, title(item)])])).toEqual([
      ['F', [['term', 'Free port']]],
      [
        'P',
        [
          ['term', '“Pilotage”'],
          ['entry', 'Pilots’ guild'],
        ],
      ],
    ]);
  });

  test('a term has its anchor, its names and where it leads', () => {
    expect(pilotage).toMatchObject({
      id: 'term-pilotage',
      native: [{ text: 'лоцмани', language: 'uk' }],
      seeAlso: [{ url: '/people/person-a/', title: 'Person a' }],
    });
  });

  test('a term names the entries that mention it, but for those that it leads to anyway', () => {
    const { mentionedIn } = pilotage as TermView;
    const titles = mentionedIn.map(({ title }) => title);
    expect(titles).not.toContain('Person a');
    expect(titles).toContain('Person c');
  });

  test('an organization is called by its kind', () => {
    const guild = letters.flatMap(({ items }) => items).find((item) => title(item) === 'Pilots’ guild');
    expect(guild).toMatchObject({ of: 'Guild' });
  });

  test('notes stand with the letter that is the first to cite them', () => {
    expect(letters.map(({ notes }) => notes.length)).toEqual([0, 1]);
  });
});
