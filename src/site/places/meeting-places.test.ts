import { describe, expect, test } from 'vitest';
import { entryText } from '../../../tests/content-of.ts';
import { knowledgeOf } from '../../../tests/knowledge-of.ts';
import { meetingText } from '../../../tests/meetings.ts';
import { PageBuilder } from '../page-builder.ts';
import { meetingPlacesView } from './meeting-places-view.ts';
import { meetingPlaces } from './meeting-places.ts';

const people = {
  'people/ada-berg.md': entryText('Ada Berg', 'side: norland'),
  'people/mira-sand.md': entryText('Mira Sand'),
};

const both = ['ada-berg in-person', 'mira-sand in-person'];

function meeting(date: string, place: string, present = both): string {
  return meetingText(date, present, `place: { ${place} }`);
}

const sandvik = 'name: "Sandvik, on the island", country: Norland, lat: 65.7, lon: 24.6';

const knowledge = knowledgeOf({
  ...people,
  'events/a.md': meeting('2031-05-01', 'name: "Lindholm, Old Coast", country: Norland, lat: 60.1, lon: 24.9'),
  'events/b.md': meeting('2031-05-02', sandvik),
  'events/c.md': meeting('2031-05-03', 'name: "Middlewater, Old Coast", country: Norland, lat: 60.5, lon: 25.5'),
  'events/call.md': meeting('2031-05-04', sandvik, ['ada-berg in-person', 'mira-sand remote']),
  'events/unplaced.md': meeting('2031-05-05', 'name: At sea'),
  'events/later.md': meeting('2031-06-02', sandvik),
});

describe('where people met', () => {
  test('places close to each other are one, under the name of what they share', () => {
    expect(meetingPlaces(knowledge).map(({ name, country, parts }) => ({ name, country, parts }))).toEqual([
      {
        name: 'Old Coast',
        country: 'Norland',
        parts: [
          { name: 'Lindholm', count: 1 },
          { name: 'Middlewater', count: 1 },
        ],
      },
      { name: 'Sandvik', country: 'Norland', parts: [{ name: 'Sandvik', count: 1 }] },
    ]);
  });

  test('they have the name of the most frequent if they share none', () => {
    const places = meetingPlaces(
      knowledgeOf({
        ...people,
        'events/a.md': meeting('2031-05-01', 'name: Middlewater, lat: 60.5, lon: 25.5'),
        'events/b.md': meeting('2031-05-02', 'name: "Lindholm, Old Coast", lat: 60.1, lon: 24.9'),
        'events/c.md': meeting('2031-05-03', 'name: "Lindholm, Old Coast", lat: 60.1, lon: 24.9'),
      }),
    );
    expect(places.map(({ name, meetings }) => [name, meetings.length])).toEqual([['Lindholm', 3]]);
  });
});

describe('the map of where people met', () => {
  const view = meetingPlacesView(new PageBuilder(knowledge))!;

  test('answers in a sentence, and says what it leaves out', () => {
    expect(view.lead).toBe('Most often: Old Coast, 2 of 3 times.');
    expect(view.caption).toContain('2 meetings and calls are left out');
  });

  test('has a row for each place, with its parts, sides and last meeting', () => {
    expect(view.rows).toMatchObject([
      {
        name: 'Old Coast',
        note: 'Norland · Lindholm 1 · Middlewater 1',
        count: 2,
        last: { link: { url: '/events/c/' } },
      },
      { name: 'Sandvik', note: 'Norland', count: 1, sides: [{ number: 1 }], last: { link: { url: '/events/b/' } } },
    ]);
    expect(view.places.map(({ label, count }) => [label, count])).toEqual([
      ['Old Coast', 2],
      ['Sandvik', 1],
    ]);
  });

  test('is left out where there is one place only', () => {
    const one = knowledgeOf({ ...people, 'events/b.md': meeting('2031-05-02', sandvik) });
    expect(meetingPlacesView(new PageBuilder(one))).toBeUndefined();
  });
});
