import { describe, expect, test } from 'vitest';
import { entryText, siteYaml } from '../../../tests/content-of.ts';
import { knowledgeOf } from '../../../tests/knowledge-of.ts';
import { parseFuzzyDate } from '../../collections/dates.ts';
import type { EntryKey } from '../../collections/ids.ts';
import { daysOf, searchFacts } from './search-facts.ts';

const knowledge = knowledgeOf({
  'site.yaml': siteYaml.replace(/sides: .*/, 'sides: [{ id: port, label: Port }, { id: owners, label: Owners }]'),
  'people/ada-berg.md': entryText('Ada Berg', 'role: Mayor\nside: port'),
  'people/jonas-holm.md': entryText('Jonas Holm', 'side: owners'),
  'events/talks.md': entryText(
    'Talks',
    'date: 2031-05-04\ncategory: talks\nplace: { name: "Lindholm, old town", country: Norland }\npeople: [ada-berg]',
  ),
  'documents/plan.md': entryText('Plan', 'date: 2031-05\nkind: plan\nstatus: tabled\nauthors: [jonas-holm]'),
});
const factsOf = (key: string) => searchFacts(knowledge, knowledge.graph.entries.get(key as EntryKey)!.entry);

describe('search knows', () => {
  test('the role and the side of a person', () => {
    expect(factsOf('people/ada-berg')).toEqual({ note: 'Mayor', sides: [1] });
  });

  test('date, category, place and the sides of those who were there of an event', () => {
    expect(factsOf('events/talks')).toMatchObject({
      note: '4 May 2031',
      category: 'Talks',
      place: { short: 'Lindholm', full: 'Lindholm, old town, Norland' },
      sides: [1],
    });
  });

  test('the date of a document, and the sides of those it names', () => {
    expect(factsOf('documents/plan')).toMatchObject({ note: 'May 2031', sides: [2] });
  });
});

describe('days of a date', () => {
  const daysOfText = (text: string) => daysOf(parseFuzzyDate(text)!);

  test.each([
    ['2031-05-04', ['2031-05-04']],
    ['2031-05-30/2031-06-01', ['2031-05-30', '2031-05-31', '2031-06-01']],
    ['2031-05-04/..', ['2031-05-04']],
    ['2031', ['2031-01-01', '2031-12-31']],
  ])('%s', (text, days) => {
    expect(daysOfText(text)).toEqual(days);
  });

  test('are all up to 63, and the ends beyond', () => {
    expect(daysOfText('2031-01-01/2031-03-04')).toHaveLength(63);
    expect(daysOfText('2031-01-01/2031-03-05')).toHaveLength(2);
  });
});
