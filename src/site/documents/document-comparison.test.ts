import { describe, expect, test } from 'vitest';
import { entryText, siteYamlWith } from '../../../tests/content-of.ts';
import { knowledgeOf, sourceText } from '../../../tests/knowledge-of.ts';
import { documentComparison } from './document-comparison.ts';

const siteText =
  siteYamlWith(`topics: [{ id: dues, label: Dues }, { id: pilots, label: Pilots }, { id: fishing, label: Fishing }]
compare: { documents: [first, second, third] }`);

const first = `date: 2031-04-20
kind: plan
points: [{ id: 1a, label: 1a, text: Dues fall., confidence: confirmed, open: true }]
positions:
  - { topic: dues, text: half, points: [1a] }
  - { topic: pilots, text: not named, says: nothing }`;

const second = `kind: plan
points:
  - { id: item-1, text: Pilots are paid., confidence: reported, sources: [gazette] }
  - { id: item-2, text: The port pays them., open: true }
positions:
  - { topic: dues, text: not public, says: unknown }
  - { topic: pilots, text: paid, points: [item-1, item-2], note: By the port. }`;

const third = `date: 2031-07-01
kind: plan
positions: [{ topic: dues, text: a quarter }]`;

const view = documentComparison(
  knowledgeOf({
    'site.yaml': siteText,
    'sources/gazette.md': sourceText('Gazette'),
    'documents/first.md': entryText('Harbour plan (first draft)', first),
    'documents/second.md': entryText('Second plan', second),
    'documents/third.md': entryText('Third plan', third),
  }),
);
const cellsOf = (id: string) => view.topics.find((topic) => topic.id === id)!.cells;

describe('the comparison of versions', () => {
  test('has the topics of site.yaml on which a version says something, each with an address', () => {
    expect(view.topics.map(({ id, label }) => [id, label])).toEqual([
      ['topic-dues', 'Dues'],
      ['topic-pilots', 'Pilots'],
    ]);
  });

  test('names the version that a word compares with, unless it is the one before', () => {
    expect(cellsOf('topic-dues').map((cell) => cell?.change)).toEqual([
      undefined,
      undefined,
      { kind: 'changed', label: 'Changed', since: 'since Harbour plan' },
    ]);
    expect(cellsOf('topic-pilots')[1]!.change).toEqual({ kind: 'new', label: 'New' });
  });

  test('claims nothing of a version that has no position on a topic', () => {
    expect(cellsOf('topic-pilots')[2]).toBeUndefined();
  });

  test('marks what is not known', () => {
    expect(cellsOf('topic-dues').map((cell) => cell?.known)).toEqual([true, false, true]);
  });

  test('leads to the points, with the numbers that the document gives them', () => {
    expect(cellsOf('topic-dues')[0]!.points).toEqual([{ url: '/documents/first/#p-1a', label: '1a' }]);
    expect(cellsOf('topic-pilots')[1]!.points.map(({ url }) => url)).toEqual([
      '/documents/second/#p-item-1',
      '/documents/second/#p-item-2',
    ]);
  });

  test('says where all or some of the points are not agreed', () => {
    expect(cellsOf('topic-dues').map((cell) => cell?.open?.label)).toEqual(['Not agreed', undefined, undefined]);
    expect(cellsOf('topic-pilots')[1]!.open).toEqual({ line: 'bracket', label: 'Not agreed in part' });
  });

  test('says the certainty of points that are not confirmed', () => {
    expect(cellsOf('topic-dues')[0]!.certainty).toBeUndefined();
    expect(cellsOf('topic-pilots')[1]!.certainty?.label).toBe('Reported');
  });
});

describe('the versions', () => {
  test('have short names', () => {
    expect(view.versions.map(({ link }) => link.title)).toEqual(['Harbour plan', 'Second plan', 'Third plan']);
  });

  test('have a line: confirmed, in doubt, without points', () => {
    expect(view.versions.map(({ line }) => line)).toEqual(['solid', 'dashed', 'dotted']);
  });

  test('say that they are dated after the day that the site speaks of', () => {
    expect(view.versions.map(({ date }) => date?.text)).toEqual([
      '20 April 2031',
      undefined,
      '1 July 2031, later than the rest of this site',
    ]);
  });
});
