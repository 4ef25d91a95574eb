import { describe, expect, test } from 'vitest';
import { entryText } from '../../tests/content-of.ts';
import { knowledgeOf, sourceText } from '../../tests/knowledge-of.ts';
import { meetingText } from '../../tests/meetings.ts';
import { frontView } from './front-view.ts';

const event = (date: string) => [`events/e-${date}.md`, meetingText(date, ['ada-berg in-person'])] as const;
const dates = [1, 2, 3, 4, 5, 6, 7].map((day) => `2031-05-0${day}`).concat('2031-06-01');

const lede = 'Nothing is signed [@gazette].';
const questions = '## Two questions\n\n### What is new?\n\nThe date [@herald].';

const figure = (value: number, fields: string) =>
  `---\ntitle: Ships ${value}\nvalue: ${value}\ndisplay: "${value}"\nasOf: 2031-05-04\n${fields}\n---\n`;

const knowledge = knowledgeOf({
  'sources/gazette.md': sourceText('Gazette'),
  'sources/herald.md': sourceText('Herald'),
  'sources/courier.md': sourceText('Courier'),
  'pages/index.md': entryText('No deal yet', '', `${lede}\n\n${questions}\n\n## More\n\nText.`),
  'people/ada-berg.md': entryText('Ada Berg', 'side: norland\nrole: Harbour master'),
  'people/mira-sand.md': entryText('Mira Sand'),
  'indicators/later.md': figure(2, 'featured: 2'),
  'indicators/first.md': figure(1, 'featured: 1\nsources: [courier, gazette]'),
  'indicators/plain.md': figure(3, ''),
  ...Object.fromEntries(['2031-04-30', ...dates, '2031-06-02', '2031-06-03'].map(event)),
});
const view = frontView(knowledge);

describe('the front page', () => {
  test('takes headline, lede and questions from the page `index`', () => {
    expect(view.headline).toBe('No deal yet');
    expect(JSON.stringify(view.lede)).toContain('Nothing is signed');
    expect(view.questions!.heading).toBe('Two questions');
    expect(JSON.stringify(view.questions!.parts)).toContain('What is new?');
    expect(view.more.map(({ heading }) => heading)).toEqual(['More']);
  });

  test('shows the featured figures in their order', () => {
    expect(view.figures.map(({ title }) => title)).toEqual(['Ships 1', 'Ships 2']);
  });

  test('has one list of sources for all of it', () => {
    expect(view.notes.map(({ number, publisher }) => [number, publisher])).toEqual([
      [1, 'Gazette'],
      [2, 'Herald'],
      [3, 'Courier'],
    ]);
    expect(view.figures[0]!.citation.marks.map(({ number }) => number)).toEqual([1, 3]);
  });

  test('shows the eight latest events until the day of the site, and counts those after it', () => {
    expect(view.latest.map(({ day }) => day.iso)).toEqual([...dates].reverse());
    expect(view.allEvents).toEqual({ url: '/timeline/', title: 'All 11 events' });
    expect(view.after).toEqual({ url: '/timeline/#after', title: '2 events after 1 June 2031' });
  });

  test('shows people by side with the number of events until that day', () => {
    expect(
      view.people.map(({ side, people }) => [side.label, people.map(({ link, count }) => [link.title, count])]),
    ).toEqual([['Norland', [['Ada Berg', 9]]]]);
  });
});

test('people on no side are shown where all are, and else have their place on the page of people', () => {
  const files = { 'people/a.md': entryText('Ada Berg'), 'people/b.md': entryText('Bo Lund') };
  const { people, everyone } = frontView(knowledgeOf(files));
  expect([people, everyone.map(({ link }) => link.title)]).toEqual([[], ['Ada Berg', 'Bo Lund']]);
  const withSide = frontView(knowledgeOf({ ...files, 'people/c.md': entryText('Cleo Dahl', 'side: norland') }));
  expect([withSide.people.map(({ side }) => side.label), withSide.everyone]).toEqual([['Norland'], []]);
});

test('a site without the page `index`, and with nothing else, has a front page too', () => {
  const empty = frontView(knowledgeOf({}));
  expect(empty.headline).toBe('Talks over one harbour');
  expect(empty).not.toHaveProperty('questions');
  expect(empty).not.toHaveProperty('after');
  expect(empty).not.toHaveProperty('where');
  expect([
    empty.latest,
    empty.figures,
    empty.versions,
    empty.scenarios,
    empty.held,
    empty.people,
    empty.changes,
  ]).toEqual(Array(7).fill([]));
});
