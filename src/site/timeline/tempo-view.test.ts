import { describe, expect, test } from 'vitest';
import { entryText } from '../../../tests/content-of.ts';
import { knowledgeOf } from '../../../tests/knowledge-of.ts';
import { eventsInTime } from '../events/timeline.ts';
import { PageBuilder } from '../page-builder.ts';
import { tempoView } from './tempo-view.ts';

function tempoOf(dates: string[], select: (id: string) => boolean = () => true) {
  const knowledge = knowledgeOf({
    'people/ada-berg.md': entryText('Ada Berg', 'side: norland'),
    ...Object.fromEntries(dates.map((date, index) => [`events/e-${index}.md`, eventText(date, index)])),
  });
  const all = eventsInTime(knowledge);
  const selected = all.filter(({ id }) => select(id));
  return tempoView(new PageBuilder(knowledge), selected, all, ({ id }) => `at-${id}`);
}

/** Every second event is one of Ada Berg’s. */
function eventText(date: string, index: number): string {
  return entryText(`Event ${index}`, `date: ${date}\ncategory: talks\npeople: [${index % 2 === 0 ? 'ada-berg' : ''}]`);
}

describe('the tempo', () => {
  const tempo = tempoOf(['2031-05-05', '2031-05-11', '2031-05-19'])!;

  test('counts by week, for all and for each side, and leaves no week out', () => {
    expect(tempo.rows.map(({ label, counts, total }) => [label, counts, total])).toEqual([
      ['All events', [2, 0, 1], '3 events'],
      ['Norland', [1, 0, 1], '2 events'],
    ]);
  });

  test('leads to the first event of each week', () => {
    expect(tempo.steps).toEqual([
      { label: 'Week of 5 May 2031', link: { url: '#at-e-0', title: 'Event 0' } },
      { label: 'Week of 12 May 2031' },
      { label: 'Week of 19 May 2031', link: { url: '#at-e-2', title: 'Event 2' } },
    ]);
  });

  test('says its time', () => {
    expect(tempo.title).toBe('Events by week, 5–19 May 2031');
  });

  test('has a mark at the first of each month, and the year at that of January', () => {
    const { ticks } = tempoOf(['2031-12-15', '2032-02-01'])!;
    expect(ticks.map(({ label }) => label)).toEqual(['2032', '1 Feb']);
    expect(ticks[0]!.at).toBeCloseTo(17 / 49);
  });
});

test('a selection is shown in the time of the whole', () => {
  const tempo = tempoOf(['2031-05-05', '2031-05-12', '2031-05-19'], (id) => id === 'e-1')!;
  expect(tempo.rows.map(({ counts }) => counts)).toEqual([[0, 1, 0]]);
});

test('there is no tempo in a single week, nor without events', () => {
  expect(tempoOf(['2031-05-05', '2031-05-11'])).toBeUndefined();
  expect(tempoOf([])).toBeUndefined();
  expect(tempoOf(['2031-05-05', '2031-05-12'], () => false)).toBeUndefined();
});

test('an event of which the week is not known is left out, and the figure says so', () => {
  const tempo = tempoOf(['2031', '2031-05-05', '2031-05-12', '2031-06'])!;
  expect(tempo.rows[0]!.counts).toEqual([1, 1]);
  expect(tempo.caveat).toContain('2 with a date less exact are left out.');
  expect(tempoOf(['2031-05-05', '2031-05-12'])!.caveat).not.toContain('left out');
});

test('its time is no more exact than the dates', () => {
  expect(tempoOf(['2021-02', '2029-06-08', '2031-03~/..'])!.title).toBe(
    'Events by month, February 2021 to about March 2031',
  );
});

test('years are counted where weeks would be too many', () => {
  const tempo = tempoOf(['1991-05-05', '2031-05-12'])!;
  expect(tempo.steps).toHaveLength(41);
  expect(tempo.steps[0]!.label).toBe('1991');
  expect(tempoOf(["'0043'", "'0099'"])!.steps[0]!.label).toBe('43');
});
