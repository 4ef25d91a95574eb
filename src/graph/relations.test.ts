import { describe, expect, test, vi } from 'vitest';
import { contentOf, entryText } from '../../tests/content-of.ts';
import { buildGraph } from './build-graph.ts';
import { findRelations } from './relations.ts';

const others = {
  'people/ada-berg.md': entryText('Ada Berg', 'formerIds: [a-berg]'),
  'organizations/port.md': entryText('Port', 'kind: port'),
  'sources/gazette.md': '---\ntitle: A\npublisher: B\ntype: c\nlanguage: en\n---\n',
};

function graphOf(fields: string, files: Record<string, string> = {}) {
  const text = entryText('Talks', `date: 2031-05-04\ncategory: talks\n${fields}`);
  const content = contentOf({ ...others, ...files, 'events/talks.md': text });
  const { graph, problems } = buildGraph(content);
  return { graph, problems: [...content.problems, ...problems] };
}

function relationsOf(fields: string): string[] {
  const { graph, problems } = graphOf(fields);
  expect(problems).toEqual([]);
  return (graph.relationsFrom.get('events/talks' as never) ?? []).map(({ to, field }) => `${field} → ${to}`);
}

const complaintsOf = (fields: string, files?: Record<string, string>) =>
  graphOf(fields, files).problems.map(({ line, column, code, message, hint }) => [
    `${line}:${column} ${code}`,
    message,
    hint,
  ]);

describe('relations', () => {
  test('every field of references gives some, in lists and objects too', () => {
    const fields = `people: [ada-berg, { person: ada-berg, sources: [gazette] }]
organizations: [port]
quotes: [{ speaker: ada-berg, text: Hello }]
sources: [gazette]`;
    expect(relationsOf(fields).sort()).toEqual([
      'organizations → organizations/port',
      'people → people/ada-berg',
      'people.person → people/ada-berg',
      'people.sources → sources/gazette',
      'quotes.speaker → people/ada-berg',
      'sources → sources/gazette',
    ]);
  });

  test('a former id leads to the entry', () => {
    expect(relationsOf('people: [a-berg]')).toEqual(['people → people/ada-berg']);
  });

  test('are seen from the other end', () => {
    const { graph } = graphOf('people: [ada-berg]');
    expect(graph.relationsTo.get('people/ada-berg' as never)).toEqual([
      { from: 'events/talks', to: 'people/ada-berg', field: 'people' },
    ]);
  });

  test('a speaker may be named in plain words', () => {
    expect(relationsOf('quotes: [{ speaker: A pilot, text: Hello }, { speaker: pilot, text: Hello }]')).toEqual([]);
  });

  test('nothing that is near is looked for in place of plain words', () => {
    const { graph } = graphOf('quotes: [{ speaker: A pilot, text: Hello }]');
    const suggest = vi.fn();
    findRelations(graph.entries.get('events/talks' as never)!.entry, { ...graph.resolver, suggest }, graph.site);
    expect(suggest).not.toHaveBeenCalled();
  });
});

describe('a reference that leads nowhere', () => {
  test('says where, what may stand there, and what is near', () => {
    expect(complaintsOf('people: [ada-berg, ada-berk]')).toEqual([
      [
        '6:20 unknown-reference',
        'Unexpected reference `ada-berk` in `people`, expected the id of an entry in `people/`.',
        'Did you mean `ada-berg`?',
      ],
    ]);
  });

  test('an entry of another collection does not do', () => {
    expect(complaintsOf('people: [port]')).toEqual([
      [
        '6:10 unknown-reference',
        'Unexpected reference `port` in `people`, expected the id of an entry in `people/`.',
        'Add an entry with this id, or correct the reference.',
      ],
    ]);
  });

  test('a speaker that looks like an id must exist', () => {
    expect(complaintsOf('quotes: [{ speaker: ada-bork, text: Hello }]')[0]?.[0]).toBe('6:21 unknown-reference');
  });

  test('an id in the quotation marks of a word processor is no plain words', () => {
    expect(complaintsOf('quotes: [{ speaker: “ada-berg”, text: Hello }]')).toEqual([
      [
        '6:21 unknown-reference',
        'Unexpected reference `“ada-berg”` in `quotes.speaker`, expected the id of an entry in `people/` or `organizations/`, or a name in plain words.',
        'Did you mean `ada-berg`?',
      ],
    ]);
  });

  test('a speaker that two collections have is a problem, though it could be plain words', () => {
    const files = { 'people/port.md': entryText('Paul Port') };
    expect(complaintsOf('quotes: [{ speaker: port, text: Hello }]', files)).toEqual([
      [
        '6:21 unknown-reference',
        'Unexpected reference `port` in `quotes.speaker`, which fits several entries.',
        'Write `organizations/port` or `people/port`.',
      ],
    ]);
  });

  test('an entry with problems of its own is not reported twice', () => {
    const files = { 'people/broken.md': '---\ntitle: No summary\n---\n' };
    expect(complaintsOf('people: [broken]', files).map(([code]) => code)).toEqual(['2:1 missing-key']);
  });
});

describe('lists of site.yaml', () => {
  test('an item that the list does not have is a problem', () => {
    const found = complaintsOf('', { 'people/eva.md': entryText('Eva', 'side: norlnd') });
    expect(found).toEqual([
      [
        '4:7 unknown-list-item',
        'Unexpected value `norlnd` in `side`, expected one of the sides in site.yaml: norland.',
        'Did you mean `norland`?',
      ],
    ]);
  });

  test('a list that is empty says so', () => {
    const points = 'kind: plan\npoints: [{ id: a, text: A., topics: [dues] }]';
    expect(complaintsOf('', { 'documents/plan.md': entryText('Plan', points) })).toEqual([
      [
        '5:38 unknown-list-item',
        'Unexpected value `dues` in `points.topics`, expected one of the topics in site.yaml: there are none yet.',
        'Add it to `topics` in site.yaml if it is new.',
      ],
    ]);
  });

  test('a key of a record is pointed to', () => {
    const comparison = 'kind: plan\ncomparison:\n  - id: a\n    label: A\n    values:\n      access: { text: B. }';
    expect(complaintsOf('', { 'documents/plan.md': entryText('Plan', comparison) })[0]?.[0]).toBe(
      '9:7 unknown-list-item',
    );
  });

  test('nothing is said of them while site.yaml is broken', () => {
    const { problems } = graphOf('', { 'site.yaml': 'title: A', 'people/eva.md': entryText('Eva', 'side: norlnd') });
    expect(problems.filter(({ file }) => file !== 'content/site.yaml')).toEqual([]);
  });
});
