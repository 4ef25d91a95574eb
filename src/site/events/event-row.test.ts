import { describe, expect, test } from 'vitest';
import { entryText } from '../../../tests/content-of.ts';
import { knowledgeOf, sourceText } from '../../../tests/knowledge-of.ts';
import { parseFuzzyDate } from '../../collections/dates.ts';
import { en } from '../../words/en.ts';
import { PageBuilder } from '../page-builder.ts';
import { dayView, eventRows } from './event-row.ts';
import { eventsInTime } from './timeline.ts';

describe('the day of a row', () => {
  const onTimeline = (date: string) => dayView(parseFuzzyDate(date)!, en, 'weekday');

  test('is a figure with its weekday on the timeline, and with its month elsewhere', () => {
    expect(onTimeline('2031-05-04')).toEqual({ iso: '2031-05-04', figure: '4', note: 'Sunday' });
    expect(dayView(parseFuzzyDate('2031-05-04')!, en, 'month')).toMatchObject({ figure: '4', note: 'May 2031' });
  });

  test('of several days is a range', () => {
    expect(onTimeline('2031-05-04/2031-05-06')).toEqual({ figure: '4–6', note: 'Sun–Tue' });
  });

  test.each([
    ['2031', { iso: '2031', note: '2031' }],
    ['2031-05', { iso: '2031-05', note: 'May 2031' }],
    ['2031-05-04~', { note: 'about 4 May' }],
    ['2031-05-04/..', { note: 'since 4 May' }],
    ['2031-05-30/2031-06-02', { note: '30 May to 2 June' }],
  ])('of %s is words only, and for programs no more than is known', (date, day) => {
    expect(onTimeline(date)).toEqual(day);
  });
});

describe('rows', () => {
  const event = (title: string, date: string, fields = '', body = '') =>
    entryText(title, `date: ${date}\ncategory: talks\n${fields}`, body);
  const knowledge = knowledgeOf({
    'sources/gazette.md': sourceText('Gazette'),
    'sources/herald.md': sourceText('Herald'),
    'events/a.md': event(
      'First',
      '2031-05-04',
      'turning: true\nconfidence: reported\nsources: [gazette]',
      'Noon [@herald].',
    ),
    'events/b.md': event('Second', '2031-05-04'),
    'events/c.md': event('Third', '2031-05-05'),
  });
  const rows = eventRows(new PageBuilder(knowledge), eventsInTime(knowledge), 'weekday');

  test('say a day once', () => {
    expect(rows.map(({ sameDay }) => sameDay)).toEqual([false, true, false]);
  });

  test('give a sentence to turning points only', () => {
    expect(rows.map(({ summary }) => summary)).toEqual(['A sentence.', undefined, undefined]);
  });

  test('have category, certainty and the number of sources', () => {
    expect(rows[0]).toMatchObject({ category: 'Talks', certainty: { line: 'dashed' }, sources: '2 sources' });
    expect(rows[1]).not.toHaveProperty('certainty');
    expect(rows[1]).not.toHaveProperty('sources');
  });
});
