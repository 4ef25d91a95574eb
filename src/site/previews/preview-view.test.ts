import { describe, expect, test } from 'vitest';
import { entryText } from '../../../tests/content-of.ts';
import { knowledgeOf } from '../../../tests/knowledge-of.ts';
import { parseEntryKey } from '../../collections/ids.ts';
import { previewName, previewPaths, previewedEntries } from './preview-paths.ts';
import { previewView } from './preview-view.ts';

const talks = (date: string, people: string) =>
  entryText(
    `Talks on ${date}`,
    `date: ${date}\ncategory: talks\nconfidence: reported\nplace: { name: Lindholm Hall }\npeople: ${people}`,
  );

const knowledge = knowledgeOf({
  'people/ada-berg.md': entryText('Ada Berg', 'side: norland\nnativeNames: { uk: Ада Берґ }'),
  'people/jonas-holm.md': entryText('Jonas Holm'),
  'organizations/port.md': entryText('Port Authority', 'kind: authority\nside: norland'),
  'events/first-day.md': talks('2031-05-04', '[{ person: ada-berg, presence: in-person }, jonas-holm]'),
  'events/second-day.md': talks('2031-05-05', '[{ person: ada-berg, presence: remote }]'),
  'events/signing.md': talks('2031-07-01', '[{ person: ada-berg, presence: in-person }]'),
  'documents/plan.md': entryText('Plan', 'kind: draft treaty\ndate: 2031-05'),
  'scenarios/end.md': entryText('An end', 'status: more-likely'),
  'claims/hours.md': entryText('How many hours', 'status: disputed\nchecked: 2031-06-01'),
  'terms/pilotage.md': '---\ntitle: Pilotage\n---\nWhat [[ada-berg|Berg]] does for ships. It has a price.',
});
const previewOf = (key: string) => {
  const { collection, id } = parseEntryKey(key)!;
  return previewView(
    knowledge,
    previewedEntries(knowledge).find((entry) => entry.key === `${collection}/${id}`)!,
  );
};

describe('the preview of an entry', () => {
  test('says of a person who they are, in how many events, and where they were last seen until the day of the site', () => {
    expect(previewOf('people/ada-berg')).toEqual({
      title: 'Ada Berg',
      side: { number: 1, label: 'Norland' },
      native: [{ text: 'Ада Берґ', language: 'uk' }],
      text: 'A sentence.',
      seen: ['Named in 2 events', 'last seen 4 May 2031'],
    });
  });

  test('leaves out what is not known', () => {
    expect(previewOf('people/jonas-holm')).toEqual({
      title: 'Jonas Holm',
      text: 'A sentence.',
      seen: ['Named in 1 event'],
    });
  });

  test('says of an event when, where and how certain it is, and that it came after', () => {
    expect(previewOf('events/first-day').facts).toEqual(['4 May 2031', 'Lindholm Hall']);
    expect(previewOf('events/first-day').certainty).toEqual({ line: 'dashed', label: 'Reported' });
    expect(previewOf('events/signing').facts).toEqual(['1 July 2031', 'Lindholm Hall', 'What came after']);
  });

  test.each([
    ['organizations/port', ['Authority']],
    ['documents/plan', ['Draft treaty', 'May 2031']],
    ['scenarios/end', ['Scenario', 'More likely than before']],
    ['claims/hours', ['Dispute']],
    ['terms/pilotage', ['Term']],
  ])('says first what %s is', (key, facts) => {
    expect(previewOf(key).facts).toEqual(facts);
  });

  test('says how a dispute stands', () => {
    expect(previewOf('claims/hours').certainty).toEqual({ line: 'bracket', label: 'Disputed' });
  });

  test('has the first sentence of what a term means', () => {
    expect(previewOf('terms/pilotage').text).toBe('What Berg does for ships.');
  });
});

describe('previews', () => {
  test('have the names of the addresses that they belong to', () => {
    const names = previewedEntries(knowledge).map(previewName);
    expect(names).toContain('people/ada-berg');
    expect(names).toContain('glossary/term-pilotage');
  });

  test('are looked for at entries only', () => {
    const { base, entries, others } = previewPaths(knowledge);
    expect(base).toBe('/');
    expect(entries).toContain('people/');
    expect(entries).toContain('glossary/term-');
    expect(entries).not.toContain('sources/');
    expect(others).toEqual(['documents/compare', 'parallels/compare']);
  });
});
