import { describe, expect, test } from 'vitest';
import { entryText, siteYamlWith } from '../../tests/content-of.ts';
import { knowledgeOf } from '../../tests/knowledge-of.ts';
import { listFilters } from './timeline-filters.ts';
import { timelineView } from './timeline-view.ts';

const siteYaml = siteYamlWith(`sides: [{ id: norland, label: Norland }, { id: sudmark, label: Sudmark }]
categories: [{ id: talks, label: Talks }, { id: vote, label: Vote }, { id: strike, label: Strike }]`);

const event = (title: string, date: string, fields = 'category: talks') => entryText(title, `date: ${date}\n${fields}`);

const knowledge = knowledgeOf({
  'site.yaml': siteYaml,
  'people/ada-berg.md': entryText('Ada Berg', 'side: norland'),
  'events/first.md': event('First day', '2031-05-04', 'category: talks\npeople: [ada-berg]\nturning: true'),
  'events/second.md': event('Second day', '2031-05-20', 'category: talks\nformerIds: [other-day]'),
  'events/ballot.md': event('Ballot', '2031-06-01', 'category: vote'),
  'events/late.md': event('Late talks', '2031-06-02', 'category: talks\nturning: true'),
});
const view = timelineView(knowledge);

describe('the timeline', () => {
  test('has what came after the day of the site apart, the newest first', () => {
    const titles = view.parts.map(({ id, months }) => [
      id,
      months.flatMap(({ label, count, rows }) => [`${label}, ${count}`, ...rows.map(({ link }) => link.title)]),
    ]);
    expect(titles).toEqual([
      ['after', ['June 2031, 1 event', 'Late talks']],
      ['until', ['June 2031, 1 event', 'Ballot', 'May 2031, 2 events', 'Second day', 'First day']],
    ]);
    expect(view.parts.map(({ note, next }) => [note, next?.url])).toEqual([
      [
        'The rest of the site speaks of 1 June 2031. Later events are noted until 1 August 2031, in outline only.',
        '#until',
      ],
      [undefined, undefined],
    ]);
  });

  test('has ids that differ where a month stands in both parts', () => {
    expect(view.parts.map(({ months }) => months[0]!.id)).toEqual(['after-2031-06', 'until-2031-06']);
  });

  test('has an anchor for each event, and for its earlier ids', () => {
    const rows = view.parts.flatMap(({ months }) => months.flatMap((month) => month.rows));
    expect(rows.find(({ anchor }) => anchor === 'e-second')!.formerAnchors).toEqual(['e-other-day']);
  });

  test('lists turning points, but none that came after', () => {
    expect(view.turningPoints).toEqual([
      { date: { iso: '2031-05-04', text: '4 May' }, link: { url: '#e-first', title: 'First day' } },
    ]);
  });

  test('draws the tempo until the day of the site', () => {
    expect(view.tempo!.title).toBe('Events by week, 4 May 2031 to 1 June 2031');
  });

  test('says how much there is', () => {
    expect(view.deck).toBe(
      '3 events from 4 May 2031 to 1 June 2031, the newest first. 1 event that came after stands apart.',
    );
  });
});

describe('selections of the timeline', () => {
  const [talks, vote] = listFilters(knowledge, 'category');

  test('are there for each category and side that has events', () => {
    expect(view.filters.map((group) => group.map(({ url, title, count }) => [url, title, count]))).toEqual([
      [
        ['/timeline/', 'All', 4],
        ['/timeline/category/talks/', 'Talks', 3],
        ['/timeline/category/vote/', 'Vote', 1],
      ],
      [['/timeline/side/norland/', 'Norland', 1]],
    ]);
  });

  test('say which of them is shown', () => {
    const current = (filters: typeof view.filters) => filters.flat().filter((filter) => filter.current);
    expect(current(view.filters).map(({ title }) => title)).toEqual(['All']);
    expect(current(timelineView(knowledge, talks).filters).map(({ title }) => title)).toEqual(['Talks']);
  });

  test('have a page with their events only, below the whole timeline', () => {
    const { parts, meta, breadcrumbs } = timelineView(knowledge, vote);
    expect(parts.map(({ id }) => id)).toEqual(['until']);
    expect(meta).toMatchObject({ title: 'Timeline: Vote', path: '/timeline/category/vote/' });
    expect(breadcrumbs.map(({ url }) => url)).toEqual(['/', '/timeline/']);
  });
});
