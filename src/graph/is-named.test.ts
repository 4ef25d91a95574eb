import { expect, test } from 'vitest';
import { contentOf, entryText } from '../../tests/content-of.ts';
import { sourceText } from '../../tests/knowledge-of.ts';
import { entryKey } from '../collections/ids.ts';
import { buildGraph } from './build-graph.ts';
import { isNamed } from './is-named.ts';

const talks = (fields: string, body = '') => entryText('Talks', `date: 2031-05-04\ncategory: talks\n${fields}`, body);

const { graph } = buildGraph(
  contentOf({
    'people/ada-berg.md': entryText('Ada Berg', '', 'Ada Berg spoke.'),
    'people/bo-lund.md': entryText('Bo Lund'),
    'people/eva-sund.md': entryText('Eva Sund'),
    'sources/gazette.md': sourceText('Gazette'),
    'sources/herald.md': sourceText('Herald', 'sources: [herald]'),
    'events/talks.md': talks('people: [bo-lund]\nrelated: [talks]', 'Eva Sund spoke [@gazette].'),
  }),
);

test.each([
  ['in front matter', 'people', 'bo-lund'],
  ['in a text', 'people', 'eva-sund'],
  ['in a citation', 'sources', 'gazette'],
] as const)('an entry is named %s', (_, collection, id) => {
  expect(isNamed(graph, entryKey(collection, id))).toBe(true);
});

test.each([
  ['nobody names', 'people', 'ada-berg'],
  ['names itself as related', 'events', 'talks'],
  ['is its own source', 'sources', 'herald'],
] as const)('an entry that %s is not named', (_, collection, id) => {
  expect(isNamed(graph, entryKey(collection, id))).toBe(false);
});
