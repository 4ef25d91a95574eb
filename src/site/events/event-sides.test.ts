import { expect, test } from 'vitest';
import { entryText, siteYamlWith } from '../../../tests/content-of.ts';
import { knowledgeOf } from '../../../tests/knowledge-of.ts';
import { meetingText } from '../../../tests/meetings.ts';
import { sidesOfEvent } from './event-sides.ts';
import { eventsInTime } from './timeline.ts';

const siteYaml =
  siteYamlWith(`sides: [{ id: norland, label: Norland }, { id: pilots, label: Pilots }, { id: sudmark, label: Sudmark }]
categories: [{ id: talks, label: Talks }]`);

const knowledge = knowledgeOf({
  'site.yaml': siteYaml,
  'people/ada-berg.md': entryText('Ada Berg', 'side: norland'),
  'people/jonas-holm.md': entryText('Jonas Holm', 'side: sudmark'),
  'people/mira-sand.md': entryText('Mira Sand'),
  'organizations/guild.md': entryText('Guild', 'kind: union\nside: pilots'),
  'events/met.md': meetingText('2031-05-01', ['jonas-holm', 'ada-berg remote']),
  'events/named.md': meetingText('2031-05-02', ['jonas-holm', 'mira-sand'], 'organizations: [guild]'),
  'events/alone.md': meetingText('2031-05-03', ['mira-sand in-person']),
  'events/received.md': meetingText('2031-05-04', ['ada-berg in-person'], 'organizations: [guild]'),
});

test.each([
  ['people who were there count, where a source says so', 0, ['norland']],
  ['people who are named count where no source says who was there, in the order of the site', 1, ['pilots', 'sudmark']],
  ['people on no side count for none', 2, []],
  ['organizations count beside the people who were there', 3, ['norland', 'pilots']],
])('%s', (_, index, sides) => {
  expect(sidesOfEvent(knowledge, eventsInTime(knowledge)[index]!)).toEqual(sides);
});
