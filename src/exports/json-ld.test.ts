import { expect, test } from 'vitest';
import { entryKey } from '../collections/ids.ts';
import { entryText } from '../../tests/content-of.ts';
import { knowledgeOf } from '../../tests/knowledge-of.ts';
import type { Knowledge } from '../site/knowledge.ts';
import { pageJsonLd, siteJsonLd } from './json-ld.ts';

const local = knowledgeOf({
  'people/ada-berg.md': entryText(
    'Ada Berg',
    'role: Harbour master\nnativeNames: { uk: Ада Берґ }\nborn: 1980~\naffiliations: [{ organization: port, role: Master }, { organization: ferry, role: Pilot, to: 2029 }, { organization: union, role: Member, to: 2032 }, { organization: court, role: Judge, from: 2032 }]\nsameAs: [https://example.org/ada]',
  ),
  'people/jonas-holm.md': entryText('Jonas Holm', 'born: 1971-03-02'),
  'organizations/port.md': entryText('The Port', 'kind: company'),
  'organizations/ferry.md': entryText('The Ferry', 'kind: company'),
  'organizations/union.md': entryText('The Union', 'kind: union'),
  'organizations/court.md': entryText('The Court', 'kind: court'),
  'events/first.md': entryText(
    'First day </script><!-- <script>',
    'category: talks\ndate: 2031-05-04/2031-05-06~\nplace: { name: Lindholm, country: Norland, lat: 60.1, lon: 24.9 }\npeople: [jonas-holm, { person: ada-berg, presence: remote }]',
  ),
  'scenarios/shared.md': entryText(
    'Shared',
    'status: open\nchanges: [{ date: 2031-06-02, level: minor, note: A comma. }, { date: 2031-05-20, level: major, note: First published. }]',
  ),
});
const knowledge = { ...local, settings: { ...local.settings, siteUrl: 'https://example.org' } };
const textOf = (key: string, from: Knowledge = knowledge) => {
  const [collection, id] = key.split('/') as ['events', string];
  return pageJsonLd(from, from.graph.entries.get(entryKey(collection, id))!.entry);
};
const dataOf = (key: string, from: Knowledge = knowledge) => JSON.parse(textOf(key, from)) as Record<string, unknown>;

test('an event says when, where and who was there', () => {
  expect(dataOf('events/first')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'First day </script><!-- <script>',
    description: 'A sentence.',
    startDate: '2031-05-04',
    location: {
      '@type': 'Place',
      name: 'Lindholm',
      address: 'Lindholm, Norland',
      geo: { '@type': 'GeoCoordinates', latitude: 60.1, longitude: 24.9 },
    },
    attendee: [{ '@type': 'Person', name: 'Ada Berg', url: 'https://example.org/people/ada-berg/' }],
    url: 'https://example.org/events/first/',
  });
});

test('no text can end the element in which it stands', () => {
  expect(textOf('events/first')).not.toContain('<');
});

test('a person has the posts held on the day of the site, and a birthday only if it is exact', () => {
  expect(dataOf('people/ada-berg')).toMatchObject({
    '@type': 'Person',
    alternateName: ['Ада Берґ'],
    jobTitle: 'Harbour master',
    affiliation: [
      { '@type': 'Organization', name: 'The Port' },
      { '@type': 'Organization', name: 'The Union' },
    ],
    sameAs: ['https://example.org/ada'],
  });
  expect(dataOf('people/ada-berg')).not.toHaveProperty('birthDate');
  expect(dataOf('people/jonas-holm')).toMatchObject({ birthDate: '1971-03-02' });
});

test('other pages are articles with the days of their first and last change', () => {
  expect(dataOf('scenarios/shared')).toMatchObject({
    '@type': 'Article',
    headline: 'Shared',
    datePublished: '2031-05-20',
    dateModified: '2031-06-02',
    license: 'https://creativecommons.org/licenses/by/4.0/',
  });
});

test('addresses are left out while it is not known where the site is published', () => {
  expect(textOf('events/first', local)).not.toContain('url');
  expect(siteJsonLd(local)).not.toContain('"url"');
  expect(siteJsonLd(knowledge)).toContain('"url":"https://example.org/"');
});
