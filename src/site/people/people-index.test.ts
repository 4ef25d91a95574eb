import { expect, test } from 'vitest';
import { entryText } from '../../../tests/content-of.ts';
import { knowledgeOf } from '../../../tests/knowledge-of.ts';
import { meetingText } from '../../../tests/meetings.ts';
import { peopleIndex } from './people-index.ts';

test('people stand by side, with the number of events at which a source puts them', () => {
  const { groups } = peopleIndex(
    knowledgeOf({
      'people/ada-berg.md': entryText('Ada Berg', 'side: norland'),
      'people/jonas-holm.md': entryText('Jonas Holm', 'side: norland'),
      'people/mira-sand.md': entryText('Mira Sand'),
      'people/zoe-abt.md': entryText('Zoë Abt', 'side: norland'),
      'events/a.md': meetingText('2031-05-01', ['ada-berg in-person', 'zoe-abt in-person']),
      'events/b.md': meetingText('2031-05-02', ['zoe-abt in-person', 'ada-berg']),
      'events/later.md': meetingText('2031-06-02', ['ada-berg in-person']),
    }),
  );
  expect(
    groups.map(({ side, people }) => [side?.label, people.map(({ link, count }) => `${link.title} ${count}`)]),
  ).toEqual([
    ['Norland', ['Zoë Abt 2', 'Ada Berg 1', 'Jonas Holm 0']],
    [undefined, ['Mira Sand 0']],
  ]);
});
