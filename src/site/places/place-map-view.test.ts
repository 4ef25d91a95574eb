import { describe, expect, test } from 'vitest';
import { entryText } from '../../../tests/content-of.ts';
import { knowledgeOf } from '../../../tests/knowledge-of.ts';
import type { Entry } from '../../collections/entry.ts';
import { entryKey } from '../../collections/ids.ts';
import { PageBuilder } from '../page-builder.ts';
import { eventMap, parallelMap } from './place-map-view.ts';

const knowledge = knowledgeOf({
  'events/talks.md': entryText(
    'Talks',
    'date: 2031-05-04\ncategory: talks\nplace: { name: "Lindholm (old town)", country: Norland, lat: 60.1, lon: -24.9 }',
  ),
  'events/unplaced.md': entryText('At sea', 'date: 2031-05-04\ncategory: talks\nplace: { name: At sea }'),
  'parallels/canal.md': entryText(
    'Canal Accord',
    'places: [{ name: Middlewater, lat: -1, lon: 2 }, { name: The canal }]',
  ),
});
const page = new PageBuilder(knowledge);

function entry<Name extends 'events' | 'parallels'>(collection: Name, id: string): Entry<Name> {
  return knowledge.graph.entries.get(entryKey(collection, id))!.entry as Entry<Name>;
}

describe('the map of an event', () => {
  test('shows its place under its short name, and says the whole with its coordinates', () => {
    expect(eventMap(page, entry('events', 'talks'))).toMatchObject({
      title: 'Map: Lindholm (old town), Norland',
      places: [{ label: 'Lindholm', lat: 60.1, lon: -24.9 }],
      lines: ['Lindholm (old town), Norland: 60.10°\u00a0N, 24.90°\u00a0W'],
      ring: { link: { url: '/who/#places' } },
    });
  });

  test('needs both coordinates', () => {
    expect(eventMap(page, entry('events', 'unplaced'))).toBeUndefined();
  });
});

test('the map of a settlement has those of its places that have coordinates', () => {
  const map = parallelMap(page, entry('parallels', 'canal'))!;
  expect(map.places).toEqual([{ label: 'Middlewater', lat: -1, lon: 2 }]);
  expect(map.lines).toEqual(['Middlewater: 1.00°\u00a0S, 2.00°\u00a0E']);
  expect(map.others).toEqual([]);
});
