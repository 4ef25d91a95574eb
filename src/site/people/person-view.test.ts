import { describe, expect, test } from 'vitest';
import { entryText } from '../../../tests/content-of.ts';
import { knowledgeOf } from '../../../tests/knowledge-of.ts';
import { meetingText } from '../../../tests/meetings.ts';
import type { Entry } from '../../collections/entry.ts';
import { entryKey } from '../../collections/ids.ts';
import { personView } from './person-view.ts';

const people = {
  'people/ada-berg.md': entryText('Ada Berg', 'side: norland\nformerIds: [a-berg]\nborn: 1990'),
  'people/mira-sand.md': entryText('Mira Sand'),
  'people/jonas-holm.md': entryText('Jonas Holm', 'side: norland'),
};

function viewOf(id: string, files: Record<string, string>) {
  const knowledge = knowledgeOf({ ...people, ...files });
  return personView(knowledge, knowledge.graph.entries.get(entryKey('people', id))!.entry as Entry<'people'>);
}

describe('where a person was', () => {
  const files = {
    'events/a.md': meetingText('2031-05-01', ['ada-berg in-person', 'mira-sand in-person']),
    'events/b.md': meetingText('2031-05-02', ['a-berg remote', 'jonas-holm in-person', 'mira-sand']),
    'events/c.md': meetingText('2031-05-03', ['jonas-holm in-person', 'mira-sand in-person']),
    'events/d.md': meetingText('2031-05-04', ['ada-berg in-person'], 'place: { name: "Lindholm (the port), Norland" }'),
    'events/e.md': meetingText('2031-05-05', ['ada-berg']),
    'events/later.md': meetingText('2031-06-02', ['ada-berg in-person', 'jonas-holm in-person']),
  };

  test('counts events that name them, and events and meetings at which a source puts them', () => {
    expect(viewOf('ada-berg', files).facts).toEqual([
      'Named in 4 events',
      'At 3 events, among them 2 of 3 meetings',
      'Born 1990',
    ]);
    expect(viewOf('jonas-holm', files).facts).toEqual(['Named in 2 events', 'At 2 of 3 meetings']);
    const alone = viewOf('ada-berg', { 'events/d.md': files['events/d.md'] });
    expect(alone.facts).toEqual(['Named in 1 event', 'At 1 event', 'Born 1990']);
  });

  test('they were last seen where a source says they were in person, alone or not', () => {
    expect(viewOf('ada-berg', files).lastSeen).toEqual({
      link: { url: '/events/d/', title: '4 May 2031' },
      place: 'Lindholm (the port), Norland',
    });
  });

  test('someone who only called was not seen', () => {
    const view = viewOf('ada-berg', { 'events/b.md': files['events/b.md'] });
    expect(view.lastSeen).toBeUndefined();
  });

  test('their row has every meeting, and a mark where a source puts them', () => {
    const [strip, ...more] = viewOf('ada-berg', files).strips;
    expect(more).toEqual([]);
    expect(strip!.columns.map(({ link }) => link.url)).toEqual(['/events/a/', '/events/b/', '/events/c/']);
    expect(strip!.cells.map((cell) => cell?.label)).toEqual(['in person', 'by phone or video', undefined]);
  });

  test('what came after stands apart', () => {
    const { after, companions } = viewOf('ada-berg', files);
    expect(after.map(({ link, others }) => [link.url, others.map(({ title }) => title)])).toEqual([
      ['/events/later/', ['Jonas Holm']],
    ]);
    expect(companions.find(({ link }) => link.title === 'Jonas Holm')).toMatchObject({ inPerson: 0, remote: 1 });
  });

  test('someone of whom no source says where they were has no row', () => {
    const { strips, companions, facts } = viewOf('mira-sand', { 'events/b.md': files['events/b.md'] });
    expect({ strips, companions, facts }).toEqual({ strips: [], companions: [], facts: ['Named in 1 event'] });
  });
});

describe('whom a person met', () => {
  const files = {
    'events/a.md': meetingText('2031-05-01', ['ada-berg in-person', 'mira-sand in-person']),
    'events/b.md': meetingText('2031-05-02', ['ada-berg in-person', 'mira-sand remote']),
    'events/c.md': meetingText('2031-05-03', ['ada-berg in-person', 'jonas-holm in-person']),
  };

  test('the most frequent comes first, with the last time', () => {
    expect(viewOf('ada-berg', files).companions).toMatchObject([
      { link: { title: 'Mira Sand' }, inPerson: 1, remote: 1, last: { link: { url: '/events/b/' } } },
      { link: { title: 'Jonas Holm' }, side: { label: 'Norland' }, inPerson: 1, remote: 0 },
    ]);
  });

  test('each time has its place among all meetings of the person', () => {
    const { companions, met } = viewOf('ada-berg', files);
    expect(companions.map(({ times }) => times)).toEqual([
      [
        { index: 0, remote: false, date: '1 May' },
        { index: 1, remote: true, date: '2 May' },
      ],
      [{ index: 2, remote: false, date: '3 May' }],
    ]);
    expect(met).toEqual({ meetings: 3, period: '1–3 May 2031' });
  });

  test('often means more than once', () => {
    expect(viewOf('ada-berg', files).mostOftenWith.map(({ title }) => title)).toEqual(['Mira Sand']);
  });
});
