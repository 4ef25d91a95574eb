import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { entryText } from '../../../tests/content-of.ts';
import { knowledgeOf } from '../../../tests/knowledge-of.ts';
import { downloads } from '../../exports/downloads.ts';
import { keepEvents } from './timeline-files.ts';

const event = (title: string) => entryText(title, 'category: talks\ndate: 2031-05-04');

/** As long as an id can be, so that its UID is folded. */
const longId = `${'long-'.repeat(15)}event`;

const knowledge = knowledgeOf({
  'events/first.md': event('First, "the one"; END:VEVENT'),
  'events/second.md': event('Second'),
  [`events/${longId}.md`]: event('Third'),
});
/** As a browser reads it: without the byte order mark. */
const textOf = (name: string) =>
  new TextDecoder().decode(Buffer.from(downloads(knowledge).find(({ file }) => file === name)!.text));
const keep = (name: string, ...ids: string[]) => keepEvents(name, textOf(name), new Set(ids));

describe('of a file of all events', () => {
  test('a table keeps its head and the rows wanted', () => {
    const text = keep('events.csv', 'first', longId);
    expect(parse<{ id: string }>(text, { bom: true, columns: true }).map(({ id }) => id)).toEqual(['first', longId]);
    expect(keep('events.csv', 'first', 'second', longId)).toBe(`\uFEFF${textOf('events.csv')}`);
  });

  test('a calendar keeps the events wanted, also with a folded id', () => {
    const idsIn = (text: string) =>
      new ICAL.Component(ICAL.parse(text) as unknown[])
        .getAllSubcomponents('vevent')
        .map((component) => new ICAL.Event(component).uid.split('@')[0]);
    expect(idsIn(keep('events.ics', 'first'))).toEqual(['first']);
    expect(idsIn(keep('events.ics', longId, 'second'))).toEqual([longId, 'second']);
    expect(keep('events.ics', 'first', 'second', longId)).toBe(textOf('events.ics'));
  });

  test('JSON keeps what it says of the site, and the entries wanted', () => {
    const all = JSON.parse(textOf('events.json')) as { entries: { id: string }[] };
    expect(JSON.parse(keep('events.json', 'second'))).toEqual({
      ...all,
      entries: all.entries.filter(({ id }) => id === 'second'),
    });
  });

  test('nothing is left where nothing is wanted', () => {
    expect(keep('events.ics')).not.toContain('VEVENT');
    expect(parse(keep('events.csv'), { bom: true })).toHaveLength(1);
  });
});
