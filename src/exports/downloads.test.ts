import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { examineContent } from '../checks/run-checks.ts';
import { listEntries } from '../graph/build-graph.ts';
import { getWords } from '../words/index.ts';
import { knowledgeOf } from '../../tests/knowledge-of.ts';
import type { Knowledge } from '../site/knowledge.ts';
import { readSettings } from '../site/settings.ts';
import { dataView } from './data-view.ts';
import { downloads } from './downloads.ts';

const { graph } = examineContent('tests/fixtures/complete');
const site = graph.site!.data;
const knowledge: Knowledge = { graph, site, words: getWords('en'), settings: readSettings({ BASE_PATH: '/sub/' }) };
const textOf = (file: string) => downloads(knowledge).find((download) => download.file === file)!.text;
const table = (file: string) => parse<Record<string, string>>(textOf(file), { bom: true, columns: true });

describe('the downloads', () => {
  test('are a file for each collection and format', () => {
    expect(downloads(knowledge).map(({ file }) => file)).toEqual([
      ...['events.csv', 'events.json', 'events.ics', 'people.csv', 'people.json'],
      ...['organizations.csv', 'organizations.json', 'documents.csv', 'documents.json'],
      ...['scenarios.json', 'parallels.json', 'claims.csv', 'claims.json', 'indicators.json'],
      ...['sources.csv', 'sources.json', 'sources.csl.json', 'sources.bib'],
    ]);
  });

  test('are none for a collection without entries', () => {
    expect(downloads(knowledgeOf({}))).toEqual([]);
  });

  test.each(['events', 'people', 'organizations', 'documents', 'claims', 'sources'] as const)(
    'have every entry of %s, in CSV and JSON alike',
    (collection) => {
      const ids = listEntries(graph, collection).map(({ id }) => id);
      const { entries } = JSON.parse(textOf(`${collection}.json`)) as { entries: { id: string }[] };
      expect(entries.map(({ id }) => id)).toEqual(ids);
      expect(table(`${collection}.csv`).map(({ id }) => id)).toEqual(ids);
    },
  );
});

describe('a row of events.csv', () => {
  const rows = table('events.csv');
  const find = (id: string) => rows.find((row) => row.id === id)!;

  test('parts those who were there from those who are concerned', () => {
    expect(find('harbour-talks-day-1')).toMatchObject({
      start: '2031-05-04',
      end: '2031-05-04',
      category: 'Talks',
      sides: 'Norland; Sudmark; Pilots',
      present: 'mira-sand',
      remote: 'jonas-holm',
      concerned: 'ada-berg',
      turning_point: 'yes',
      page: '/sub/events/harbour-talks-day-1/',
    });
  });

  test('has dates as exact as they are, with the days that they can mean', () => {
    expect(['pilots-letter', 'ferry-blockade'].map((id) => [find(id).date, find(id).start, find(id).end])).toEqual([
      ['2031-03~', '2031-03-01', '2031-03-31'],
      ['2031-04/..', '2031-04-01', ''],
    ]);
  });
});

describe('an entry in JSON', () => {
  const { entries, ...envelope } = JSON.parse(textOf('people.json')) as { entries: Record<string, unknown>[] };
  const ada = entries.find(({ id }) => id === 'ada-berg');

  test('comes with the licence and the day of the site', () => {
    expect(envelope).toMatchObject({ licence: { name: 'CC BY 4.0' }, asOf: '2031-06-01', checkedUntil: '2031-08-01' });
  });

  test('is its front matter, with dates as text and present ids', () => {
    expect(ada).toMatchObject({ title: 'Ada Berg', born: '1980~', side: 'norland', sources: ['gazette-2031-05-05'] });
  });

  test('has the address of its page', () => {
    expect(ada).toMatchObject({ page: '/sub/people/ada-berg/' });
  });
});

test('claims.csv has the account that is used apart from the others', () => {
  expect(table('claims.csv')[0]).toMatchObject({
    about: 'events/harbour-talks-day-1',
    best_supported: 'Four hours.',
    other_accounts: 'Six hours.',
    not_used: 'They never met.',
  });
});

describe('the page of downloads', () => {
  const view = dataView(knowledge);

  test('says of each file what it holds and how large it is', () => {
    expect(view.collections[0]).toEqual({
      title: 'Events',
      url: '/sub/events/',
      count: listEntries(graph, 'events').length,
      what: 'Date, place, who was there, documents, certainty, sources.',
      files: [
        { url: '/sub/data/events.csv', title: 'CSV', size: expect.stringMatching(/^\d+ kB$/) as string },
        { url: '/sub/data/events.json', title: 'JSON', size: expect.stringMatching(/^\d+ kB$/) as string },
        { url: '/sub/data/events.ics', title: 'iCalendar', size: expect.stringMatching(/^\d+ kB$/) as string },
      ],
      note: 'The calendar leaves out 3 events of which no day is known.',
    });
  });

  test('says how to cite, with the address if there is one', () => {
    expect(view.citation).toBe('The Lindholm Track. As of 1 June 2031, later events noted until 1 August 2031.');
    const published = { ...knowledge, settings: { ...knowledge.settings, siteUrl: 'https://example.org' } };
    expect(dataView(published).citation).toMatch(/\. https:\/\/example\.org\/sub\/$/);
  });
});
