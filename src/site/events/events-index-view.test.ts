import { expect, test } from 'vitest';
import { entryText } from '../../../tests/content-of.ts';
import { knowledgeOf } from '../../../tests/knowledge-of.ts';
import { eventsIndexView, type EventsMonthView } from './events-index-view.ts';

const event = (date: string) => entryText(`On ${date}`, `date: ${date}\ncategory: talks`);
const titles = (months: EventsMonthView[]) =>
  months.map(({ label, events }) => [label, ...events.map(({ day }) => day)]);

test('lists the oldest first, by month, and what came after the day of the site apart', () => {
  const { months, after } = eventsIndexView(
    knowledgeOf({
      'events/a.md': event('2031-05-04/2031-05-06'),
      'events/b.md': event('2031-04-30'),
      'events/c.md': event('2031-06-02'),
    }),
  );
  expect(titles(months)).toEqual([
    ['April 2031', '30'],
    ['May 2031', '4–6'],
  ]);
  expect(after!.heading).toBe('What came after 1 June 2031');
  expect(titles(after!.months)).toEqual([['June 2031', '2']]);
});

test('says a day once, as exactly as it is known under the name of its month, and in whole for those who only hear it', () => {
  const dates = ['2031-05-02', '2031-05-02', '2031-05-17~', '2031-05-30/2031-06-01', '2031-05'];
  const files = dates.map((date, index): [string, string] => [
    `events/e${index}.md`,
    entryText(`Event ${index}`, `date: ${date}\ncategory: talks`),
  ]);
  const [month] = eventsIndexView(knowledgeOf(Object.fromEntries(files))).months;
  expect(month!.events.map(({ day }) => day).sort()).toEqual([
    '2',
    '30 May to 1 Jun',
    'May 2031',
    'about 17',
    undefined,
  ]);
  expect(month!.events.map(({ date }) => date.text)).toContain('about 17 May');
});

test('leads to its months, to what came after and to the timeline', () => {
  const view = eventsIndexView(knowledgeOf({ 'events/a.md': event('2031-05-04'), 'events/b.md': event('2031-06-02') }));
  expect(view.ways.map(({ url }) => url)).toEqual(['#m-2031-05', '#after', '/timeline/']);
});

test('has no part for what came after if nothing did', () => {
  expect(eventsIndexView(knowledgeOf({ 'events/a.md': event('2031-06-01') }))).not.toHaveProperty('after');
});
