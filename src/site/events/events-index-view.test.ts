import { expect, test } from 'vitest';
import { entryText } from '../../../tests/content-of.ts';
import { knowledgeOf } from '../../../tests/knowledge-of.ts';
import { eventsIndexView, type EventsMonthView } from './events-index-view.ts';

const event = (date: string) => entryText(`On ${date}`, `date: ${date}\ncategory: talks`);
const titles = (months: EventsMonthView[]) =>
  months.map(({ label, events }) => [label, ...events.map(({ date }) => date.text)]);

test('lists the oldest first, by month, and what came after the day of the site apart', () => {
  const { months, after } = eventsIndexView(
    knowledgeOf({
      'events/a.md': event('2031-05-04/2031-05-06'),
      'events/b.md': event('2031-04-30'),
      'events/c.md': event('2031-06-02'),
    }),
  );
  expect(titles(months)).toEqual([
    ['April 2031', '30 April'],
    ['May 2031', '4–6 May'],
  ]);
  expect(after!.heading).toBe('What came after 1 June 2031');
  expect(titles(after!.months)).toEqual([['June 2031', '2 June']]);
});

test('has no part for what came after if nothing did', () => {
  expect(eventsIndexView(knowledgeOf({ 'events/a.md': event('2031-06-01') }))).not.toHaveProperty('after');
});
