import { describe, expect, test } from 'vitest';
import { contentOf, entryText } from '../../tests/content-of.ts';
import { readContent } from '../collections/read-content.ts';
import { buildGraph, listEntries } from './build-graph.ts';

const complete = () => buildGraph(readContent('tests/fixtures/complete'));
const source = '---\ntitle: A\npublisher: B\ntype: c\nlanguage: en\n---\n';

describe('buildGraph', () => {
  test('is the same on every run', () => {
    expect(JSON.stringify([...complete().graph.entries])).toBe(JSON.stringify([...complete().graph.entries]));
    expect(complete().graph.revision).toBe(complete().graph.revision);
  });

  test('lists entries in the order of their keys, whatever the order of the files', () => {
    const { graph } = buildGraph(
      contentOf({ 'people/b.md': entryText('B'), 'people/a.md': entryText('A'), 'sources/c.md': source }),
    );
    expect([...graph.entries.keys()]).toEqual(['people/a', 'people/b', 'sources/c']);
    expect(listEntries(graph, 'people').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(listEntries(graph, 'events')).toEqual([]);
  });

  test('the revision changes with any file', () => {
    const revisionOf = (files: Record<string, string>) => buildGraph(contentOf(files)).graph.revision;
    const files = { 'people/a.md': entryText('A'), 'people/b.md': entryText('B') };
    const revisions = [
      revisionOf(files),
      revisionOf({ ...files, 'people/a.md': entryText('A', '', 'x') }),
      revisionOf({ 'people/a.md': entryText('A') }),
      revisionOf({ 'people/a.md': entryText('A'), 'people/c.md': entryText('B') }),
    ];
    expect(new Set(revisions).size).toBe(4);
  });

  test('counts citations by source, each with its block', () => {
    const { graph } = buildGraph(
      contentOf({
        'sources/c.md': source,
        'sources/d.md': source,
        'people/a.md': entryText('A', '', 'One [@c; @d] and [@c], [@e].\n\n- [@c]\n'),
      }),
    );
    const citations = graph.citationsTo.get('sources/c' as never)!;
    expect(citations.map(({ from, block }) => `${from} in ${block.type}`)).toEqual(
      Array(3).fill('people/a in paragraph'),
    );
    expect(graph.citationsTo.get('sources/d' as never)).toHaveLength(1);
    expect([...graph.citationsTo.keys()].sort()).toEqual(['sources/c', 'sources/d']);
  });

  test.each([
    { file: 'people/a.md', entries: 1 },
    { file: 'events/a.md', entries: 0 },
  ])(
    'reports what is wrong in a text also where the front matter above it is not valid: $file',
    ({ file, entries }) => {
      const { graph, problems } = buildGraph(contentOf({ [file]: entryText('A', 'rol: x', '[[x-y]] and [@z]\n') }));
      expect(graph.entries.size).toBe(entries);
      expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual(['6 unknown-link', '6 unknown-citation']);
    },
  );

  test.each(['title: A: b', ' title: A'])('places what else is wrong below the broken line %j', (line) => {
    const text = entryText('A', 'side: norland\nsources: [x-y]').replace('title: A', line);
    const { problems } = buildGraph(contentOf({ 'people/a.md': text }));
    expect(problems.map(({ line: at, column, code }) => `${at}:${column} ${code}`)).toEqual(['5:11 unknown-reference']);
  });

  test('reports problems of all kinds together, sorted', () => {
    const { problems } = buildGraph(
      contentOf({
        'people/a.md': entryText('A', 'aliases: [Berg]\nside: nowhere', '[[x-y]]\n\n<b>\n\n[@z]\n'),
        'people/b.md': entryText('B', 'aliases: [Berg]\nformerIds: [a]\nsources: [z]'),
      }),
    );
    expect(problems.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
      'content/people/a.md:5 unknown-list-item',
      'content/people/a.md:7 unknown-link',
      'content/people/a.md:9 raw-html',
      'content/people/a.md:11 unknown-citation',
      'content/people/b.md:4 ambiguous-name',
      'content/people/b.md:5 duplicate-id',
      'content/people/b.md:6 unknown-reference',
    ]);
  });

  test('a name clash between titles is reported at the title, and names both', () => {
    const { problems } = buildGraph(contentOf({ 'people/b.md': entryText('Ada'), 'people/a.md': entryText('Ada') }));
    expect(problems).toMatchObject([{ file: 'content/people/b.md', line: 2, column: 8 }]);
    expect(problems[0]?.message).toContain('both `people/a` and `people/b`');
  });

  test('a reference in site.yaml that leads nowhere is reported there', () => {
    const { problems } = buildGraph(readContent('tests/fixtures/broken'));
    expect(problems.find(({ file }) => file === 'broken/site.yaml')).toMatchObject({
      code: 'unknown-reference',
      line: 18,
    });
  });
});
