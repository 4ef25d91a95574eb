import { describe, expect, test } from 'vitest';
import { entryText, siteYamlWith } from '../../../tests/content-of.ts';
import { knowledgeOf, sourceText } from '../../../tests/knowledge-of.ts';
import type { Entry } from '../../collections/entry.ts';
import { entryKey } from '../../collections/ids.ts';
import { parallelComparison } from './parallel-comparison.ts';
import { parallelIndex } from './parallel-index.ts';
import { parallelView } from './parallel-view.ts';

const siteText = siteYamlWith(`dimensions:
  - { id: money, label: Money, question: Who pays? }
  - { id: access, label: Access, question: Who may enter? }
  - { id: constructor, label: Builder, question: Who builds? }
  - { id: watch, label: Watch, question: Who watches? }`);

const canal = `order: 1
headline: Two towns shared a canal
people: [{ name: Otto Vik, role: mayor }]
held:
  - { label: First accord, from: 2011-06-01, to: 2021-06-01, text: ten years }
  - { label: Second accord, from: 2026-06-01, text: in force }
comparison:
  - id: first-accord
    label: First accord
    values: { access: { text: By turns., sources: [history], confidence: confirmed } }
  - id: second-accord
    label: Second accord
    values: { money: { text: The towns., confidence: disputed }, access: { text: All., sources: [history, gazette] } }
limits: [{ title: Size, text: A canal is no harbour. }]`;

const lake = `order: 2
tier: candidate
held: [{ label: Truce, from: 2029-06-01, text: in force }]`;

const plan = `date: 2031-04-20
kind: plan
comparison:
  - id: plan
    label: Plan
    values: { access: { text: One quay each., sources: [gazette], confidence: reported } }`;

const knowledge = knowledgeOf({
  'site.yaml': siteText,
  'sources/history.md': sourceText('History'),
  'sources/gazette.md': sourceText('Gazette'),
  'parallels/lake.md': entryText('The lake truce', lake),
  'parallels/canal.md': entryText('The canal accords', canal),
  'documents/plan.md': entryText('Harbour plan', plan),
});
const viewOf = (id: string) =>
  parallelView(knowledge, knowledge.graph.entries.get(entryKey('parallels', id))!.entry as Entry<'parallels'>);

describe('how long it held', () => {
  test('is shown for all core cases, and leads to the others', () => {
    expect(viewOf('canal').held.map(({ name, length }) => [name.title, name.url, length])).toEqual([
      ['First accord', undefined, '100%'],
      ['Second accord', undefined, '50%'],
    ]);
  });

  test('begins with the case itself where it is not a core case, under its title if it had one settlement', () => {
    expect(viewOf('lake').held.map(({ name, length }) => [name.title, name.url, length])).toEqual([
      ['The lake truce', undefined, '20%'],
      ['First accord', '/parallels/canal/', '100%'],
      ['Second accord', '/parallels/canal/', '50%'],
    ]);
  });
});

test('the notes of the figures of a case come first, beside the first section of its body', () => {
  const page = knowledgeOf({
    'sources/history.md': sourceText('History'),
    'sources/gazette.md': sourceText('Gazette'),
    'parallels/canal.md': entryText(
      'The canal accords',
      'figures: [{ value: "12", label: ships, sources: [history] }]',
      'They signed [@gazette].',
    ),
  });
  const entry = page.graph.entries.get(entryKey('parallels', 'canal'))!.entry as Entry<'parallels'>;
  const { figures, figureNotes, sections } = parallelView(page, entry);
  expect(figures[0]!.citation).toMatchObject({ marks: [{ number: 1 }] });
  expect(figureNotes).toEqual([]);
  expect(sections[0]!.notes.map(({ number, publisher }) => [number, publisher])).toEqual([
    [1, expect.any(String)],
    [2, expect.any(String)],
  ]);
});

describe('a parallel beside the drafts', () => {
  const { comparison } = viewOf('canal');

  test('has its own columns and those of documents', () => {
    expect(comparison.columns).toEqual([
      { link: { title: 'First accord', url: '/parallels/canal/' } },
      { link: { title: 'Second accord', url: '/parallels/canal/' } },
      { link: { title: 'Plan', url: '/documents/plan/' }, note: '20 April 2031' },
    ]);
  });

  test('has the questions that one of them answers, which lead to where all are compared', () => {
    expect(comparison.rows.map(({ question, url }) => [question, url])).toEqual([
      ['Who pays?', '/parallels/compare/#dim-money'],
      ['Who may enter?', '/parallels/compare/#dim-access'],
    ]);
  });

  test('leaves out what is not recorded, and says what is not confirmed', () => {
    expect(comparison.rows.map(({ cells }) => cells.map((cell) => cell && [cell.text, cell.certainty?.line]))).toEqual([
      [undefined, ['The towns.', 'bracket'], undefined],
      [
        ['By turns.', undefined],
        ['All.', undefined],
        ['One quay each.', 'dashed'],
      ],
    ]);
  });

  test('is left out for a case without columns of its own', () => {
    expect(viewOf('lake').comparison.rows).toEqual([]);
  });
});

describe('the comparison of all', () => {
  const view = parallelComparison(knowledge);

  test('numbers its sources as they are read', () => {
    const marks = view.comparison.rows[1]!.cells.map((cell) => cell!.citation.marks.map(({ number }) => number));
    expect(marks).toEqual([[1], [1, 2], [2]]);
    expect(view.notes.map(({ publisher }) => publisher)).toEqual(['History', 'Gazette']);
  });

  test('leads to where each case says how it differs', () => {
    expect(view.limits).toEqual([
      { link: { title: 'The canal accords', url: '/parallels/canal/#limits' }, points: ['Size'] },
    ]);
  });
});

describe('the list of parallels', () => {
  const index = parallelIndex(knowledge);

  test('is by tier', () => {
    expect(index.tiers.map(({ id, parallels }) => [id, ...parallels.map(({ link }) => link.title)])).toEqual([
      ['tier-core', 'The canal accords'],
      ['tier-candidate', 'The lake truce'],
    ]);
  });

  test('says how long each took and held, on one scale', () => {
    expect(
      index.held.cases.map(({ link, bars }) => [
        link.title,
        ...bars.map(({ length, inForce, dates }) => [length, inForce, dates]),
      ]),
    ).toEqual([
      ['The canal accords', ['100%', false, '1 June 2011 to 1 June 2021'], ['50%', true, 'since 1 June 2026']],
      ['The lake truce', ['20%', true, 'since 1 June 2029']],
    ]);
    expect(index.held.caption).toContain('in force on 1 June 2031');
  });
});
