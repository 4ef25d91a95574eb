import { describe, expect, test } from 'vitest';
import { entryText } from '../../../tests/content-of.ts';
import { knowledgeOf } from '../../../tests/knowledge-of.ts';
import { meetingText } from '../../../tests/meetings.ts';
import { PageBuilder } from '../page-builder.ts';
import { matrices, matrixKey, meetingsPerTable } from './matrix-view.ts';
import { attendance } from './presence.ts';

const people = {
  'people/ada-berg.md': entryText('Ada Berg', 'side: norland\nrole: Harbour master'),
  'people/mira-sand.md': entryText('Mira Sand'),
  'people/jonas-holm.md': entryText('Jonas Holm', 'side: norland'),
};

function tablesOf(files: Record<string, string>) {
  const knowledge = knowledgeOf({ ...people, ...files });
  return matrices(new PageBuilder(knowledge), attendance(knowledge).meetings);
}

describe('people by meetings', () => {
  const files = {
    'events/a.md': meetingText('2031-05-01', ['ada-berg in-person', 'mira-sand remote']),
    'events/b.md': meetingText('2031-05-02', ['jonas-holm in-person', 'ada-berg remote disputed']),
    'events/alone.md': meetingText('2031-05-03', ['ada-berg in-person', 'mira-sand']),
  };
  const [table] = tablesOf(files);

  test('an event at which sources put fewer than two is left out', () => {
    expect(table!.columns.map(({ link }) => link.url)).toEqual(['/events/a/', '/events/b/']);
  });

  test('those at most meetings come first on their side, and those on no side last', () => {
    const groups = table!.groups.map(({ side, rows }) => [
      side?.label,
      rows.map(({ link, total }) => [link.title, total]),
    ]);
    expect(groups).toEqual([
      [
        'Norland',
        [
          ['Ada Berg', 2],
          ['Jonas Holm', 1],
        ],
      ],
      [undefined, [['Mira Sand', 1]]],
    ]);
  });

  test('a mark says how they were there, and what is disputed stands in brackets', () => {
    expect(table!.groups[0]!.rows[0]!.cells).toEqual([
      { remote: false, bracketed: false, label: 'in person' },
      { remote: true, bracketed: true, label: 'by phone or video (Disputed)' },
    ]);
    expect(matrixKey(table!.groups[0]!.rows[0]!.cells)).toEqual({ remote: true, bracketed: true });
    expect(matrixKey([undefined])).toEqual({ remote: false, bracketed: false });
  });

  test('totals count the people at each meeting', () => {
    expect(table!.totals).toEqual([2, 2]);
  });
});

describe('the heads of the columns', () => {
  const both = ['ada-berg in-person', 'mira-sand in-person'];
  const datesOf = (...dates: string[]) => {
    const [table] = tablesOf(
      Object.fromEntries(dates.map((date, index) => [`events/e${index}.md`, meetingText(date, both)])),
    );
    return { period: table!.period, dates: table!.columns.map(({ date }) => date.text) };
  };

  test('of one year have no year', () => {
    expect(datesOf('2031-05-01', '2031-05-02')).toEqual({ period: '1–2 May 2031', dates: ['1 May', '2 May'] });
  });

  test('of several years have one where it changes', () => {
    expect(datesOf('2030-12-30', '2030-12-31', '2031-01-01/2031-01-02')).toEqual({
      period: '30 December 2030 to 2 January 2031',
      dates: ['30 Dec 2030', '31 Dec', '1–2 Jan 2031'],
    });
  });

  test('of a meeting over New Year has both, and none that comes after repeats the second', () => {
    expect(datesOf('2030-12-30/2031-01-02', '2030-12-31', '2031-01-05', '2031-01-06?')).toEqual({
      period: '30 December 2030 to 6 January 2031, date uncertain',
      dates: ['30 Dec 2030 to 2 Jan 2031', '31 Dec 2030', '5 Jan 2031', '6 Jan, date uncertain'],
    });
  });

  test('of days that nobody knows name none', () => {
    expect(datesOf('1878-02').period).toBe('February 1878');
    expect(datesOf('1878-02', '1879~').period).toBe('February 1878 to about 1879');
    expect(datesOf('1878-02-03/..', '1878-03').period).toBe('since 3 February 1878');
  });

  test('of a single day name it once', () => {
    expect(datesOf('2031-05-01').period).toBe('1 May 2031');
  });

  test('a place has its first words', () => {
    const [table] = tablesOf({
      'events/a.md': meetingText('2031-05-01', both, 'place: { name: "Lindholm (port), Norland" }'),
    });
    expect(table!.columns[0]!.place).toBe('Lindholm');
  });
});

test('meetings stand in as many tables as it takes', () => {
  const both = ['ada-berg in-person', 'mira-sand in-person'];
  const tablesWith = (count: number) => {
    const meetings = Array.from({ length: count }, (_, index): [string, string] => {
      const day = new Date(Date.UTC(2031, 0, 1 + index)).toISOString().slice(0, 10);
      return [`events/${day}.md`, meetingText(day, both)];
    });
    return tablesOf(Object.fromEntries(meetings)).map(({ columns }) => columns.length);
  };
  expect(tablesWith(meetingsPerTable)).toEqual([meetingsPerTable]);
  expect(tablesWith(meetingsPerTable + 1)).toEqual([meetingsPerTable, 1]);
});
