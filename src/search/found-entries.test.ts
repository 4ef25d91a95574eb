import { describe, expect, test } from 'vitest';
import type { Day } from '../collections/dates.ts';
import type { NameMatch } from './answer.ts';
import { mergeFound } from './found-entries.ts';
import type { PagefindPage } from './pagefind.ts';
import type { ResultOrder } from './query-state.ts';

const named = (title: string, name = title, day?: string): NameMatch => ({
  entry: {
    url: `/people/${title}/`,
    title,
    names: [],
    collection: 'People',
    kind: 'Person',
    note: 'Mayor',
    side: { number: 1, label: 'Port' },
    use: 'proper',
    named: 1,
    number: 0,
    members: [],
    meetings: [],
    ...(day && { days: { from: day as Day } }),
  },
  name,
  score: 1,
});

const page = (title: string, sides: string[] = [], day?: string): PagefindPage => ({
  url: `/people/${title}/`,
  content: '',
  excerpt: `It is about <mark>${title}</mark>.`,
  meta: { title, kind: 'Person', note: 'Pilot', ...(day && { day }) },
  filters: { side: sides },
});

const showing = { sides: ['Port', 'Owners'], marked: '', smallWords: ['the', 'of'] };

describe('what was found', () => {
  test('stands once, first what was found by name', () => {
    const found = mergeFound([named('Berg'), named('Holm')], [page('Sand'), page('Holm')], {
      order: 'relevance',
      ...showing,
    });
    expect(found.map(({ title }) => title)).toEqual(['Berg', 'Holm', 'Sand']);
  });

  test('stands in the order of time, undated ones last', () => {
    const [names, pages] = [
      [named('Berg'), named('Holm', 'Holm', '2031-05-04')],
      [page('Sand', [], '2031-05-05'), page('Lund', [], '2031-05-03'), page('Vik')],
    ];
    const titles = (order: ResultOrder) => mergeFound(names, pages, { order, ...showing }).map(({ title }) => title);
    expect(titles('newest')).toEqual(['Sand', 'Holm', 'Lund', 'Berg', 'Vik']);
    expect(titles('oldest')).toEqual(['Lund', 'Holm', 'Sand', 'Berg', 'Vik']);
  });

  test.each(['relevance', 'newest'] as const)(
    'by name and in its text has the excerpt, the alias and all sides: %s',
    (order) => {
      const [found] = mergeFound([named('Berg', 'Bergh')], [page('Berg', ['Owners', 'Port'])], { order, ...showing });
      expect(found).toMatchObject({
        alias: 'Bergh',
        excerpt: [
          { text: 'It is about ', marked: false },
          { text: 'Berg', marked: true },
          { text: '.', marked: false },
        ],
        sides: [
          { number: 1, label: 'Port' },
          { number: 2, label: 'Owners' },
        ],
      });
    },
  );

  test('by its title has no alias', () => {
    expect(mergeFound([named('Berg')], [], { order: 'relevance', ...showing })[0]).not.toHaveProperty('alias');
  });

  test('without words to mark says what its summary says', () => {
    const browsed = {
      ...page('Berg'),
      excerpt: 'Berg Mayor of',
      meta: { title: 'Berg', summary: 'Mayor of <b>Lindholm' },
    };
    expect(mergeFound([], [browsed], { order: 'relevance', ...showing })[0]!.excerpt).toEqual([
      { text: 'Mayor of <b>Lindholm', marked: false },
    ]);
  });
});
