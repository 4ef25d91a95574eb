import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { entryText } from '../../tests/content-of.ts';
import { knowledgeOf } from '../../tests/knowledge-of.ts';
import { eventsCalendar } from './events-calendar.ts';

const event = (title: string, fields: string) => entryText(title, `category: talks\n${fields}`);

const knowledge = knowledgeOf({
  'events/first.md': event(
    'Talks; in Lindholm, by the quay',
    'date: 2031-05-04\nplace: { name: Lindholm, country: Norland, lat: -60.1, lon: 24.9 }\nconfidence: reported\nchanges: [{ date: 2031-05-20, level: minor, note: A comma. }, { date: 2031-05-09, level: major, note: First published. }]',
  ),
  'events/days.md': event('Three days', 'date: 2031-12-30/2032-01-01'),
  'events/about.md': event('About a day', 'date: 2031-02-28~'),
  'events/ends.md': event('Until about a day', 'date: 2031-03-01/2031-03-03~'),
  'events/since.md': event('Still going on', 'date: 2031-06-01/..'),
  'events/month.md': event('In a month', 'date: 2031-05'),
  'events/half.md': event('From a day to a month', 'date: 2031-05-04/2031-07'),
});
const text = eventsCalendar(knowledge);
const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
const find = (id: string) => events.find(({ uid }) => uid.startsWith(`${id}@`))!;

describe('the calendar of events', () => {
  test('has whole days, whose end is the day after', () => {
    expect(
      events.map(({ uid, startDate, endDate }) => [uid.split('@')[0], String(startDate), String(endDate)]),
    ).toEqual([
      ['about', '2031-02-28', '2031-03-01'],
      ['ends', '2031-03-01', '2031-03-04'],
      ['first', '2031-05-04', '2031-05-05'],
      ['since', '2031-06-01', '2031-06-02'],
      ['days', '2031-12-30', '2032-01-02'],
    ]);
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
  });

  test('leaves out events of which no day is known', () => {
    expect(text).not.toContain('month');
  });

  test('says where, and how sure it is', () => {
    const { summary, location, description, component } = find('first');
    expect({ summary, location, description }).toEqual({
      summary: 'Talks; in Lindholm, by the quay',
      location: 'Lindholm, Norland',
      description: 'A sentence.\nReported.',
    });
    expect(component.getFirstPropertyValue('geo')).toEqual([-60.1, 24.9]);
  });

  test('says in words what is only about a day, or goes on', () => {
    expect(find('about').description).toBe('A sentence.\nabout 28 February 2031.');
    expect(find('ends').description).toBe('A sentence.\n1 March 2031 to about 3 March 2031.');
    expect(find('since').description).toBe('A sentence.\nsince 1 June 2031.');
  });

  test('is stamped with the last change of an event, else with the day of the site', () => {
    const stamps = ['first', 'days'].map((id) => String(find(id).component.getFirstPropertyValue('dtstamp')));
    expect(stamps).toEqual(['2031-05-20T00:00:00Z', '2031-06-01T00:00:00Z']);
  });

  test('names each event for good, and has addresses only where the site has one', () => {
    const published = eventsCalendar({
      ...knowledge,
      settings: { ...knowledge.settings, siteUrl: 'https://example.org' },
    });
    expect(published).toContain('URL:https://example.org/events/first/\r\n');
    expect(text).not.toContain('URL:');
    const identifiers = (calendarText: string) => calendarText.match(/^UID:.*$/gm);
    expect(identifiers(published)).toEqual(identifiers(text));
  });
});
