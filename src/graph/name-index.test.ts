import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentOf, entryText } from '../../tests/content-of.ts';
import { findNames, indexNames } from './name-index.ts';

const fields: Record<string, string> = { organizations: 'kind: port', documents: 'kind: plan' };

/** Entries by key, each with its names: the title first. */
function entriesOf(names: Record<string, string[]>) {
  const files = Object.entries(names).map(([key, [title, ...aliases]]) => {
    const [collection] = key.split('/') as [string];
    const rest = `${fields[collection] ?? ''}\naliases: ${JSON.stringify(aliases)}`.trim();
    const text = entryText(JSON.stringify(title), rest);
    return [`${key}.md`, collection === 'terms' ? text.replace(/summary: .*\n/, '') : text];
  });
  const content = contentOf(Object.fromEntries(files) as Record<string, string>);
  expect(content.problems).toEqual([]);
  return content.entries;
}

function find(names: Record<string, string[]>, text: string): string[] {
  return findNames(text, indexNames(entriesOf(names)).index).map(
    ({ start, end, key }) => `${text.slice(start, end)} → ${key}`,
  );
}

const ada = { 'people/ada-berg': ['Ada Berg', 'Berg', 'Ада Берг', 'Її Величність'] };

describe('findNames', () => {
  test('finds titles and aliases from left to right', () => {
    expect(find(ada, 'Ada Berg, then Berg.')).toEqual(['Ada Berg → people/ada-berg', 'Berg → people/ada-berg']);
  });

  test('prefers the longest alias', () => {
    const names = { 'people/ada-berg': ['Ada Berg'], 'organizations/bergs': ['Ada Berg Line'], 'people/ada': ['Ada'] };
    expect(find(names, 'The Ada Berg Line, Ada Berg and Ada')).toEqual([
      'Ada Berg Line → organizations/bergs',
      'Ada Berg → people/ada-berg',
      'Ada → people/ada',
    ]);
  });

  test('falls back to a shorter name where the longer one does not fit', () => {
    const names = { 'people/ada-berg': ['Ada Berg'], 'people/ada': ['Ada'] };
    expect(find(names, 'Ada Bergström')).toEqual(['Ada → people/ada']);
  });

  test.each([
    'Bergs',
    'Bergen',
    'Adaberg',
    'Icebergs',
    'berg',
    'BERG',
    'Берг',
    'Ада Бергом',
    'Berg1',
    'Berg\u0301',
    'їБерг',
  ])('finds whole words only, written as they are: not in %s', (text) => {
    expect(find(ada, text)).toEqual([]);
  });

  test.each(['«Ада Берг»', '(Ада Берг)', 'Ада Берг.', '—Ада Берг—', '😀Ада Берг😀', 'Її Величність'])(
    'finds a name in %s',
    (text) => {
      expect(find(ada, text)).toHaveLength(1);
    },
  );

  test('a possessive ending is not part of the name', () => {
    expect(find(ada, "Berg’s port and Berg's plan")).toEqual(['Berg → people/ada-berg', 'Berg → people/ada-berg']);
  });

  test('a name may be broken over lines', () => {
    expect(find(ada, 'by Ada\nBerg')).toEqual(['Ada\nBerg → people/ada-berg']);
  });

  test('kinds of apostrophes, hyphens and spaces do not matter', () => {
    const names = { 'people/a': ["Ann O'Lund"], 'documents/b': ['28-point sketch'] };
    expect(find(names, 'Ann\u00A0O’Lund and the 28\u2011point sketch')).toEqual([
      'Ann\u00A0O’Lund → people/a',
      '28\u2011point sketch → documents/b',
    ]);
  });

  test('names with dots end where they end', () => {
    const names = { 'organizations/n': ['N.L.', 'Norland'] };
    expect(find(names, 'The N.L. and N.L., not N.L.X or XN.L.')).toEqual([
      'N.L. → organizations/n',
      'N.L. → organizations/n',
    ]);
  });

  test('common nouns are found in either case of their first letter, proper names only as written', () => {
    const names = { 'terms/pilotage': ['pilotage'], 'terms/port': ['Free port'], 'documents/plan': ['harbour plan'] };
    expect(find(names, 'Pilotage, pilotage, PILOTAGE, free port, Free Port, Harbour plan')).toEqual([
      'Pilotage → terms/pilotage',
      'pilotage → terms/pilotage',
      'free port → terms/port',
      'Harbour plan → documents/plan',
    ]);
    expect(find(ada, 'ada Berg')).toEqual(['Berg → people/ada-berg']);
  });

  test('claims, figures, sources and pages are not named in prose', () => {
    const content = contentOf({
      'sources/gazette.md': '---\ntitle: The Gazette\npublisher: A\ntype: b\nlanguage: en\n---\n',
      'pages/method.md': '---\ntitle: How we work\n---\n',
      'indicators/ships.md': '---\ntitle: Ships waiting\nvalue: 1\ndisplay: "1"\nasOf: 2031\n---\n',
      'claims/hours.md': entryText('Hours of talks', 'status: disputed\nchecked: 2031-05-04'),
    });
    expect(content.problems).toEqual([]);
    expect(
      findNames('The Gazette. How we work. Ships waiting. Hours of talks.', indexNames(content.entries).index),
    ).toEqual([]);
  });

  test('every match is a name, and no two overlap', () => {
    const { index } = indexNames(entriesOf({ ...ada, 'people/ada': ['Ada'], 'people/eva': ['Eva Ada'] }));
    const words = fc.array(fc.constantFrom('Ada', 'Berg', 'Eva', 'Ада', 'Берг', ' ', ' ', '.', '’s', '\n', '😀'));
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of findNames(text, index)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(['Ada Berg', 'Berg', 'Ада Берг', 'Ada', 'Eva Ada']).toContain(
            text.slice(start, end).replace('\n', ' '),
          );
          last = end;
        }
      }),
    );
  });
});

describe('indexNames', () => {
  test('a name that two entries share is a clash, and links to neither', () => {
    const entries = entriesOf({ 'people/ada-berg': ['Ada Berg', 'Berg'], 'people/eva-berg': ['Eva Berg', 'Berg'] });
    const { clashes, index } = indexNames(entries);
    expect(clashes.map(({ name, first, second }) => [name, first.id, second.id])).toEqual([
      ['Berg', 'ada-berg', 'eva-berg'],
    ]);
    expect(findNames('Berg and Eva Berg', index).map(({ key }) => key)).toEqual(['people/eva-berg']);
  });

  test('letter case does not tell two names apart', () => {
    const { clashes } = indexNames(entriesOf({ 'terms/a': ['free port'], 'people/b': ['Free Port'] }));
    expect(clashes).toHaveLength(1);
  });

  test('an entry may repeat its own names', () => {
    expect(indexNames(entriesOf({ 'people/a': ['Ada', 'ada', 'Ada'] })).clashes).toEqual([]);
  });
});
