import { describe, expect, test } from 'vitest';
import { entryText, siteYamlWith } from '../../../tests/content-of.ts';
import { knowledgeOf } from '../../../tests/knowledge-of.ts';
import { listFilters, selectEvents } from './timeline-filters.ts';
import { timelineView } from './timeline-view.ts';

const siteYaml = siteYamlWith(`sides: [{ id: norland, label: Norland }, { id: sudmark, label: Sudmark }]
categories: [{ id: talks, label: Talks }, { id: vote, label: Vote }, { id: strike, label: Strike }]`);

const event = (title: string, date: string, fields = 'category: talks') => entryText(title, `date: ${date}\n${fields}`);

const knowledge = knowledgeOf({
  'site.yaml': siteYaml,
  'people/ada-berg.md': entryText('Ada Berg', 'side: norland'),
  'people/jonas-holm.md': entryText('Jonas Holm', 'formerIds: [j-holm]'),
  'scenarios/shared.md': entryText('A shared harbour', 'formerIds: [peace]\nstatus: open'),
  'events/first.md': event('First day', '2031-05-04', 'category: talks\npeople: [ada-berg]\nturning: true'),
  'events/second.md': event(
    'Second day',
    '2031-05-20',
    'category: talks\nformerIds: [other-day]\npeople: [j-holm]\nscenarios: [{ scenario: peace, effect: supports }]',
  ),
  'events/ballot.md': event('Ballot', '2031-06-01', 'category: vote'),
  'events/late.md': event('Late talks', '2031-06-02', 'category: talks\nturning: true\npeople: [jonas-holm]'),
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
    expect(view.tempo!.title).toBe('Events by week, 4 May to 1 June 2031');
  });

  test('says how much there is', () => {
    expect(view.deck).toBe('3 events, 4 May to 1 June 2031, the newest first. 1 event that came after stands apart.');
  });
});

describe('certainty on the timeline', () => {
  const of = (...confidences: string[]) => {
    const files = confidences.map((fields, index): [string, string] => [
      `events/e${index}.md`,
      event(`E${index}`, `2031-05-0${index + 1}`, `category: talks\n${fields}`),
    ]);
    const { unmarked, parts } = timelineView(knowledgeOf({ 'site.yaml': siteYaml, ...Object.fromEntries(files) }));
    const rows = parts.flatMap(({ months }) => months.flatMap((month) => month.rows));
    return { unmarked, marks: rows.map(({ certainty }) => certainty?.label) };
  };

  test('of confirmed events is said once, where all events are rated', () => {
    expect(of('confidence: confirmed', 'confidence: reported')).toEqual({
      unmarked: 'Confirmed unless marked.',
      marks: ['Reported', undefined],
    });
  });

  test('is said of each event where some are not rated', () => {
    expect(of('confidence: confirmed', '')).toEqual({ unmarked: undefined, marks: [undefined, 'Confirmed'] });
  });
});

describe('selections of the timeline', () => {
  const [talks, vote] = listFilters(knowledge).category;

  test('are there for each category, side, person and scenario that has events', () => {
    const links = view.filters.map(({ kind, filters }) => [
      kind,
      ...filters.map(({ url, title, count }) => [url, title, count]),
    ]);
    expect(links).toEqual([
      [
        'category',
        ['/timeline/', 'All', 4],
        ['/timeline/category/talks/', 'Talks', 3],
        ['/timeline/category/vote/', 'Vote', 1],
      ],
      ['side', ['/timeline/', 'All sides', 4], ['/timeline/side/norland/', 'Norland', 1]],
      [
        'person',
        ['/timeline/', 'Everyone', 4],
        ['/timeline/person/ada-berg/', 'Ada Berg', 1],
        ['/timeline/person/jonas-holm/', 'Jonas Holm', 2],
      ],
      ['scenario', ['/timeline/', 'All scenarios', 4], ['/timeline/scenario/shared/', 'A shared harbour', 1]],
    ]);
  });

  test('name a person or a scenario by its present id', () => {
    expect(selectEvents(knowledge, listFilters(knowledge).person[1]).map(({ id }) => id)).toEqual(['second', 'late']);
    const rows = view.parts.flatMap(({ months }) => months.flatMap((month) => month.rows));
    expect(rows.find(({ anchor }) => anchor === 'e-second')!.found).toEqual({
      category: 'talks',
      side: '',
      person: 'jonas-holm',
      scenario: 'shared',
    });
  });

  test('are those of the hundred people at most events, where there are more', () => {
    const people = Array.from({ length: 101 }, (_, index) => `p${index}`);
    const crowd = knowledgeOf({
      ...Object.fromEntries(people.map((id) => [`people/${id}.md`, entryText(id)])),
      'events/all.md': event('All', '2031-05-04', `category: talks\npeople: [${people.join(', ')}]`),
      'events/last.md': event('The last', '2031-05-05', 'category: talks\npeople: [p100]'),
    });
    const ids = listFilters(crowd).person.map(({ id }) => id);
    expect(ids).toHaveLength(100);
    expect(ids).toContain('p100');
    expect(ids).not.toContain('p99');
  });

  test('say which of them is shown', () => {
    const current = (filters: typeof view.filters) =>
      filters.flatMap((group) => group.filters.filter((filter) => filter.current).map(({ title }) => title));
    expect(current(view.filters)).toEqual(['All', 'All sides', 'Everyone', 'All scenarios']);
    expect(current(timelineView(knowledge, talks).filters)).toEqual(['Talks']);
    const [person] = listFilters(knowledge).person;
    expect(timelineView(knowledge, person).filters.map(({ chosen }) => chosen)).toEqual(['Ada Berg']);
  });

  test('have those of other kinds apart, which do not narrow them down', () => {
    expect(view.otherFilters).toEqual([]);
    const { otherFilters } = timelineView(knowledge, talks);
    expect(otherFilters.map(({ filters }) => filters.map(({ title }) => title))).toEqual([
      ['Norland'],
      ['Ada Berg', 'Jonas Holm'],
      ['A shared harbour'],
    ]);
  });

  test('lead to the page of their person or scenario, and say which events the files hold', () => {
    const [person] = listFilters(knowledge).person;
    const [scenario] = listFilters(knowledge).scenario;
    const selected = [view, ...[talks, person, scenario].map((filter) => timelineView(knowledge, filter))];
    expect(selected.map(({ about }) => about)).toEqual([
      undefined,
      undefined,
      { url: '/people/ada-berg/', title: 'About Ada Berg' },
      { url: '/scenarios/shared/', title: 'About A shared harbour' },
    ]);
    expect(selected.slice(0, 2).map(({ take }) => take)).toEqual(['All events as a file:', 'All 4 events as a file:']);
  });

  test('of one category do not name it in each row, and give their name to the figure', () => {
    const rows = ({ parts }: typeof view) => parts.flatMap(({ months }) => months.flatMap((month) => month.rows));
    expect(rows(view).every(({ category }) => category)).toBe(true);
    const selected = timelineView(knowledge, talks);
    expect(rows(selected).some(({ category }) => category)).toBe(false);
    expect(selected.tempo!.rows[0]!.label).toBe('Talks');
  });

  test('say what their rows can be found by only where all events are', () => {
    const found = (parts: typeof view.parts) => parts.flatMap(({ months }) => months.flatMap(({ rows }) => rows));
    expect(found(view.parts).every((row) => row.found)).toBe(true);
    expect(found(timelineView(knowledge, talks).parts).some((row) => row.found)).toBe(false);
  });

  test('have a page with their events only, below the whole timeline', () => {
    const { parts, meta, breadcrumbs } = timelineView(knowledge, vote);
    expect(parts.map(({ id }) => id)).toEqual(['until']);
    expect(meta).toMatchObject({ title: 'Timeline: Vote', path: '/timeline/category/vote/' });
    expect(breadcrumbs.map(({ url }) => url)).toEqual(['/', '/timeline/']);
  });
});
