import { expect, test } from 'vitest';
import { entryText } from '../../../tests/content-of.ts';
import { knowledgeOf } from '../../../tests/knowledge-of.ts';
import { partByMonth } from './months.ts';
import { eventsInTime } from './timeline.ts';

const dates = ['2030', '2031-04-30/2031-05-02', '2031-05', '2031-05-31'];
const knowledge = knowledgeOf(
  Object.fromEntries(
    dates.map((date, index) => [`events/e-${index}.md`, entryText(`On ${date}`, `date: ${date}\ncategory: talks`)]),
  ),
);

test('an event stands in the month in which it began, or in its year if no month is known', () => {
  const months = partByMonth(eventsInTime(knowledge), knowledge.words);
  expect(months.map(({ id, label, events }) => [id, label, events.length])).toEqual([
    ['2030', '2030', 1],
    ['2031-04', 'April 2031', 1],
    ['2031-05', 'May 2031', 2],
  ]);
});

test('the order is kept', () => {
  const months = partByMonth([...eventsInTime(knowledge)].reverse(), knowledge.words);
  expect(months.map(({ id }) => id)).toEqual(['2031-05', '2031-04', '2030']);
});
