import { describe, expect, test } from 'vitest';
import { entryText } from '../../../tests/content-of.ts';
import { knowledgeOf } from '../../../tests/knowledge-of.ts';
import type { Entry } from '../../collections/entry.ts';
import { entryKey } from '../../collections/ids.ts';
import { sourceView } from './source-view.ts';
import { sourcesIndex, type PublisherView } from './sources-index.ts';

const source = (title: string, publisher: string, type: string, fields = '') =>
  `---\ntitle: ${title}\npublisher: ${publisher}\ntype: ${type}\nlanguage: en\n${fields}\n---\n`;
const level = (name: string) => `reliability: { level: ${name}, note: A note. }\n`;

const knowledge = knowledgeOf({
  'sources/second.md': source('Second', 'Zeitung', 'news report', `date: 2031-05-02\n${level('low')}`),
  'sources/first.md': source('First', 'Zeitung', 'news report', `date: 2031-05-01\n${level('medium')}`).replace(
    'en',
    'de',
  ),
  'sources/undated.md': source('Undated', 'Zeitung', 'news report'),
  'sources/other.md': source('Other', 'Élan', 'news report', level('medium')),
  'sources/letter.md': source('Letter', 'The pilots', 'primary document', level('high')),
  'sources/rumour.md': source('Rumour', 'Nobody', 'news report', level('rejected')),
  'people/ada-berg.md': entryText(
    'Ada Berg',
    'sources: [letter]',
    'She spoke [@first; @second]. It is so [@undated; @other].',
  ),
  'claims/hours.md': entryText('Hours', 'status: disputed\nchecked: 2031-05-04', 'Who knows [@first].'),
});
const index = sourcesIndex(knowledge);

const titles = (publishers: readonly PublisherView[]) =>
  publishers.map(({ name, sources }) => [name, ...sources.map(({ link }) => link.title)]);

describe('the list of sources', () => {
  test('has the most reliable kind first, and within it publishers A to Z with their pieces by date', () => {
    expect(index.groups.map(({ heading, publishers }) => [heading, titles(publishers)])).toEqual([
      ['Primary documents', [['The pilots', 'Letter']]],
      [
        'News reports',
        [
          ['Élan', 'Other'],
          ['Zeitung', 'First', 'Second', 'Undated'],
        ],
      ],
    ]);
  });

  test('has what nothing cites in a group of its own', () => {
    expect(titles(index.uncited)).toEqual([['Nobody', 'Rumour']]);
  });

  test('counts sources by kind and reliability', () => {
    expect(index.overview.levels).toEqual(['High', 'Medium', 'Low', 'Not used', 'Not rated']);
    expect(index.overview.rows.map(({ label, counts, total }) => [label, ...counts, total])).toEqual([
      ['Primary documents', 1, 0, 0, 0, 0, 1],
      ['News reports', 0, 2, 1, 1, 1, 5],
      ['All', 1, 2, 1, 1, 1, 6],
    ]);
  });

  test('says reliability where it is not medium, and the language of a title that is not that of the site', () => {
    const lines = index.groups[1]!.publishers[1]!.sources;
    expect(lines.map(({ level, language }) => [level, language])).toEqual([
      [undefined, 'de'],
      ['weak source', undefined],
      ['not rated', undefined],
    ]);
  });
});

test('a group of many publishers leads to each letter', () => {
  expect(index.groups.flatMap(({ letters }) => letters)).toEqual([]);
  const many = Array.from({ length: 40 }, (_, number) => `${number < 20 ? 'Bulletin' : 'Échos'} ${number}`);
  const [group] = sourcesIndex(
    knowledgeOf({
      ...Object.fromEntries(many.map((name, number) => [`sources/s${number}.md`, source(name, name, 'summary')])),
      'people/ada-berg.md': entryText('Ada Berg', `sources: [${many.map((_, number) => `s${number}`).join(', ')}]`),
    }),
  ).groups;
  expect(group).toMatchObject({
    heading: 'Summaries',
    letters: [
      { letter: 'B', id: 's-summary-letter-42' },
      { letter: 'E', id: 's-summary-letter-45' },
    ],
  });
  expect(group!.publishers.filter(({ id }) => id).map(({ id, name }) => [id, name])).toEqual([
    ['s-summary-letter-42', 'Bulletin 0'],
    ['s-summary-letter-45', 'Échos 20'],
  ]);
});

describe('the page of a source', () => {
  const entry = knowledge.graph.entries.get(entryKey('sources', 'first'))!.entry as Entry<'sources'>;

  test('says where it is cited, with the sentence', () => {
    const groups = sourceView(knowledge, entry).backlinks;
    expect(
      groups.map(({ title, links }) => [title, links.map(({ link, sentence }) => [link.title, sentence?.before])]),
    ).toEqual([
      ['People', [['Ada Berg', 'She spoke']]],
      ['In dispute', [['Hours', 'Who knows']]],
    ]);
  });

  test('says what it is worth', () => {
    expect(sourceView(knowledge, entry).reliability).toEqual({ level: 'Medium', note: 'A note.' });
  });
});
