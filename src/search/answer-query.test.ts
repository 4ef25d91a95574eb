import { describe, expect, test } from 'vitest';
import { answerQuery } from './answer-query.ts';
import { indexNames } from './name-index.ts';
import type { EntryLine, NamesFile } from './names-file.ts';

const [people, events, documents] = [0, 1, 2];
const lines: EntryLine[] = [
  [people, 'ada-berg', 'Ada Berg', ['Mayor Berg'], 'Mayor', 9],
  [people, 'olena-yizhak', 'Olena Yizhak', ['Олена Їжак', 'Елена Ежак'], 'Pilot', 5],
  [people, 'bo-lindgren', 'Bo Lindgren', [], 'Pilot', 2],
  [events, 'talks-1', 'Harbour talks, first day', [], '4 May 2031', 3, 0, '2031-05-04', 1, [0, 1]],
  [events, 'talks-2', 'Harbour talks, second day', [], '5 May 2031', 2, 0, '2031-05-05', 1, [0, 2]],
  [events, 'storm', 'A storm closes the port', [], '4 May 2030', 1, 0, '2030-05-04', 2],
  [events, 'strike', 'Pilots strike', [], 'May to June 2031', 1, 0, '2031-05-20/2031-06-20', 2, [1]],
  [documents, 'accord', 'Accord II', ['Second accord', '12-point accord'], 'Signed', 4],
];
const file: NamesFile = {
  locale: 'en-GB',
  collections: [
    ['People', 'Person', '/people/', '/', 'proper'],
    ['Events', 'Event', '/events/', '/', 'proper'],
    ['Documents', 'Document', '/documents/', '/', 'proper'],
  ],
  sides: [],
  places: ['Lindholm', 'Grenholm'],
  numbers: lines.map((_, number) => number),
  entries: lines,
};
const index = indexNames(file);
const ask = (query: string) => answerQuery(query, index, new Set(['the', 'of', 'a']));
const first = (query: string) => idOf(ask(query).matches[0]?.entry.url);
const ids = (query: string) => ask(query).matches.map(({ entry }) => idOf(entry.url));

describe('puts first what the query names', () => {
  test.each([
    ['in other letters', 'Їжак', 'olena-yizhak'],
    ['in another transliteration', 'Jizhak', 'olena-yizhak'],
    ['with its words in another order', 'Berg Ada', 'ada-berg'],
    ['by its beginning', 'yiz', 'olena-yizhak'],
    ['with one edit', 'Yizahk', 'olena-yizhak'],
    ['with two edits in a long word', 'Lidngrne', 'bo-lindgren'],
    ['by another name', 'the mayor', 'ada-berg'],
    ['with other spaces', 'adaberg', 'ada-berg'],
    ['with a space in a word', 'bo lind gren', 'bo-lindgren'],
    ['by a figure in place of a numeral', 'accord 2', 'accord'],
    ['by a figure', '12 points accord', 'accord'],
  ])('%s', (_, query, id) => {
    expect(first(query)).toBe(id);
  });

  test('but forgives no edit in three letters, nor a wrong figure', () => {
    expect(ids('Adu')).toEqual([]);
    expect(ids('accord 3')).toEqual([]);
  });

  test('an exact name before a longer one, and a beginning before a misspelling', () => {
    expect(ids('berg')[0]).toBe('ada-berg');
    expect(ids('lind')).not.toContain('ada-berg');
  });

  test('and no word that is like one that fits', () => {
    const entries: EntryLine[] = [
      [people, 'ivar-holma', 'Ivar Holma', [], '', 1],
      [people, 'eva-helma', 'Eva Helma', [], '', 9],
    ];
    const near = indexNames({ ...file, numbers: [0, 1], entries });
    const idsNear = (query: string) => answerQuery(query, near, new Set()).matches.map(({ entry }) => idOf(entry.url));
    expect(idsNear('Holma')).toEqual(['ivar-holma']);
    expect(idsNear('Hulma')).toEqual(['eva-helma', 'ivar-holma']);
  });

  test('and says which name fits', () => {
    expect(ask('second accord').matches[0]?.name).toBe('Second accord');
  });
});

describe('a place alone', () => {
  const fair: EntryLine = [events, 'fair', 'A fair', [], '', 1, 0, '2031-05-04', 1];
  const idsAt = (query: string, ...others: EntryLine[]) => {
    const placed = indexNames({
      ...file,
      numbers: [0, 1].slice(0, others.length + 1),
      places: ['Łódź'],
      entries: [fair, ...others],
    });
    return answerQuery(query, placed, new Set()).matches.map(({ entry }) => idOf(entry.url));
  };

  test.each(['Łódź', 'Lodz', 'łodz'])('finds what was there, where it names nothing else: %s', (query) => {
    expect(idsAt(query)).toEqual(['fair']);
  });

  test('finds nothing where something is called so', () => {
    expect(idsAt('Lodz', [people, 'lodz-fair', 'Lodz Fair', [], '', 1])).toEqual(['lodz-fair']);
  });
});

describe('names without spaces', () => {
  const entries: EntryLine[] = [
    [people, 'wang-xiaoming', 'Wang Xiaoming', ['王小明'], '', 1],
    [people, 'kim-min-jun', 'Kim Min-jun', ['김민준'], '', 1],
  ];
  const names = indexNames({ ...file, numbers: [0, 1], entries });

  test.each([
    ['王小', 'wang-xiaoming'],
    ['小明', 'wang-xiaoming'],
    ['민준', 'kim-min-jun'],
    ['기', 'kim-min-jun'],
  ])('are found by their parts: %s', (query, id) => {
    expect(answerQuery(query, names, new Set()).matches.map(({ entry }) => idOf(entry.url))).toEqual([id]);
  });
});

describe('several names', () => {
  test('find first where they meet', () => {
    expect(first('Berg Yizhak')).toBe('talks-1');
    expect(first('Lindgren Berg')).toBe('talks-2');
    expect(first('Yizhak Grenholm')).toBe('strike');
  });

  test('of which one is misspelled are corrected', () => {
    expect(ask('Berg Yizahk').corrected).toBe('Berg Yizhak');
  });

  test('of one entry mean that entry, not where it was', () => {
    expect(ids('Ada Berg')).toEqual(['ada-berg']);
  });
});

describe('a time', () => {
  test('finds what was in it, in the year that has most', () => {
    expect(ask('5 May').time).toEqual({ from: '2031-05-05', to: '2031-05-05' });
    expect(ids('4 May 2030')).toEqual(['storm']);
    expect(ids('June 2031')).toEqual(['strike']);
    expect(ids('May 2031')).toContain('talks-1');
  });

  test('and a name find first what fits both, then the name', () => {
    expect(ids('Berg 5 May').slice(0, 2)).toEqual(['talks-2', 'ada-berg']);
    expect(first('Lindholm May 4')).toBe('talks-1');
  });

  test('in which nothing was is none', () => {
    expect(ask('Berg 1 January 2040').time).toBeUndefined();
  });
});

describe('a year long ago', () => {
  const entries: EntryLine[] = [
    [events, 'conclave', 'Conclave of Lindholm', [], '13 June 1878', 3, 0, '1878-06-13'],
    [documents, 'act-987', 'Act 987', [], 'Signed', 1],
    [documents, 'act-1878', 'Act 1878', [], 'Signed', 1],
  ];
  const past = indexNames({ ...file, numbers: [0, 1, 2], entries });
  const idsPast = (query: string) => answerQuery(query, past, new Set()).matches.map(({ entry }) => idOf(entry.url));

  test.each(['13 June 1878', '13.06.1878', 'June 1878', 'conclave 1878'])('is a time: %s', (query) => {
    expect(idsPast(query)).toEqual(['conclave']);
  });

  test('is a number as well, and of a year without events only that', () => {
    expect(idsPast('1878')).toEqual(['act-1878', 'conclave']);
    expect(idsPast('act 1878')[0]).toBe('act-1878');
    expect(idsPast('act 987')).toEqual(['act-987']);
  });
});

describe('a misspelled query', () => {
  test('is told as it was understood', () => {
    expect(ask('Yizahk').corrected).toBe('Yizhak');
  });

  test('is not one in another transliteration or cut short', () => {
    expect(ask('Jizhak').corrected).toBeUndefined();
    expect(ask('Yizh').corrected).toBeUndefined();
  });
});

test('a query that names nothing gets the nearest names', () => {
  const { matches, suggestions } = ask('Lundgrass');
  expect(matches).toEqual([]);
  expect(suggestions?.[0]?.entry.title).toBe('Bo Lindgren');
});

test('an empty query has no answer', () => {
  expect(ask('  ')).toEqual({ matches: [] });
});

function idOf(url: string | undefined): string | undefined {
  return url?.split('/')[2];
}
