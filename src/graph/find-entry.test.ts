import { expect, test } from 'vitest';
import { contentOf, entryText } from '../../tests/content-of.ts';
import { buildGraph } from './build-graph.ts';
import { findEntry, getEntry } from './find-entry.ts';

const { graph } = buildGraph(
  contentOf({
    'people/ada-berg.md': entryText('Ada Berg', 'formerIds: [a-berg]'),
    'organizations/port.md': entryText('Port', 'kind: port'),
  }),
);

test.each(['ada-berg', 'a-berg', 'people/ada-berg'])('%s finds the entry that has it, or had it', (id) => {
  expect(findEntry(graph, ['people'], id)?.id).toBe('ada-berg');
});

test('finds an entry of any of the collections', () => {
  expect(findEntry(graph, ['people', 'organizations'], 'port')?.key).toBe('organizations/port');
});

test.each(['port', 'A pilot', ''])('%j names nobody', (id) => {
  expect(findEntry(graph, ['people'], id)).toBeUndefined();
});

test('what must be there and is not is an error', () => {
  expect(getEntry(graph, 'people', 'ada-berg').data.title).toBe('Ada Berg');
  expect(() => getEntry(graph, 'people', 'port')).toThrow('No entry people/port.');
});
