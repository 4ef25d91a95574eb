import { expect, test } from 'vitest';
import { entryText } from '../../../tests/content-of.ts';
import { knowledgeOf } from '../../../tests/knowledge-of.ts';
import { meetingText } from '../../../tests/meetings.ts';
import type { Entry } from '../../collections/entry.ts';
import { entryKey } from '../../collections/ids.ts';
import { organizationView } from './organization-view.ts';

const post = (fields: string) => `affiliations:\n  - { organization: port, ${fields} }\n`;

const knowledge = knowledgeOf({
  'organizations/port.md': entryText('The port', 'kind: public body\nside: norland\ncountry: Norland'),
  'people/ada-berg.md': entryText('Ada Berg', `side: norland\n${post('role: Harbour master, from: 2029')}`),
  'people/jonas-holm.md': entryText('Jonas Holm', `side: norland\n${post('role: Pilot, from: 2020, to: 2025')}`),
  'people/mira-sand.md': entryText('Mira Sand', post('role: Pilot, from: 2031-07')),
  'people/zoe-abt.md': entryText('Zoë Abt', `side: norland\n${post('role: Clerk')}`),
  'events/a.md': meetingText('2031-05-01', ['ada-berg in-person', 'zoe-abt in-person'], 'organizations: [port]'),
  'events/b.md': meetingText('2031-05-02', ['zoe-abt in-person', 'ada-berg'], 'organizations: [port]'),
  'events/later.md': meetingText('2031-06-02', ['ada-berg in-person'], 'organizations: [port]'),
});

function portWith(files: Record<string, string>): Parameters<typeof organizationView> {
  const other = knowledgeOf({ 'organizations/port.md': entryText('The port', 'kind: public body'), ...files });
  return [other, other.graph.entries.get(entryKey('organizations', 'port'))!.entry as Entry<'organizations'>];
}

const view = organizationView(
  knowledge,
  knowledge.graph.entries.get(entryKey('organizations', 'port'))!.entry as Entry<'organizations'>,
);

test('people stand under how their post stands, those at most events first', () => {
  expect(view.posts.map(({ heading, holders }) => [heading, holders.map(({ link }) => link.title)])).toEqual([
    ['Hold a post there', ['Zoë Abt', 'Ada Berg']],
    ['Held one before', ['Jonas Holm']],
    ['After 1 June 2031', ['Mira Sand']],
  ]);
});

test('someone with several posts stands there once, with the latest first', () => {
  const { posts } = organizationView(
    ...portWith({
      'people/ada-berg.md': entryText(
        'Ada Berg',
        `${post('role: Pilot, from: 2029')}  - { organization: port, role: Clerk, from: 2030 }\n`,
      ),
    }),
  );
  expect(posts).toMatchObject([
    { holders: [{ link: { title: 'Ada Berg' }, posts: ['Clerk, since 2030', 'Pilot, since 2029'] }] },
  ]);
});

test('of many events the last ten are shown, and the earlier ones apart', () => {
  const events = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => {
        const day = String(index + 1).padStart(2, '0');
        return [
          `events/e${day}.md`,
          entryText(`Day ${day}`, `date: 2031-05-${day}\ncategory: talks\norganizations: [port]`),
        ];
      }),
    );
  const few = organizationView(...portWith(events(15)));
  expect([few.events.length, few.earlierEvents]).toEqual([15, undefined]);
  const many = organizationView(...portWith(events(16)));
  expect([many.events.length, many.earlierEvents!.heading]).toEqual([10, '6 earlier events']);
  expect([many.earlierEvents!.events.at(-1)!.url, many.events[0]!.url]).toEqual(['/events/e06/', '/events/e07/']);
});

test('later events stand apart and are not counted', () => {
  expect(view.events.map(({ url }) => url)).toEqual(['/events/a/', '/events/b/']);
  expect(view.eventsAfter.map(({ url }) => url)).toEqual(['/events/later/']);
  expect(view.eventCount).toBe('Named in 2 events');
});

test('what stands alone has a capital, and the country is not said twice', () => {
  expect([view.kind, view.side?.label, view.country]).toEqual(['Public body', 'Norland', undefined]);
});
