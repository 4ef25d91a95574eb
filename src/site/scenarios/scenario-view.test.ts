import { describe, expect, test } from 'vitest';
import { entryText } from '../../../tests/content-of.ts';
import { knowledgeOf, sourceText } from '../../../tests/knowledge-of.ts';
import type { Entry } from '../../collections/entry.ts';
import { entryKey } from '../../collections/ids.ts';
import { scenarioCards } from './scenario-list.ts';
import { scenarioView } from './scenario-view.ts';

const talks = (title: string, date: string, scenarios: string) =>
  entryText(title, `date: ${date}\ncategory: talks\nscenarios:\n${scenarios}`);

const shared = `order: 2
shortTitle: Shared
formerIds: [common-harbour]
discussedBy: [{ who: The pilots, text: Ask for it., confidence: single-source, sources: [gazette] }]
signposts:
  - { text: A second ferry, effect: supports, seen: no }
  - { text: A first ferry, effect: supports, seen: yes, note: In May., sources: [gazette] }
  - { text: A toll, effect: weakens, seen: partly }
evidence:
  - { date: 2031-05-20, text: Late, effect: weakens, confidence: disputed }
  - { date: 2031-05-02, text: Early, effect: supports, confidence: confirmed }
  - { date: 2031-06-02, text: Later, effect: supports }`;

const knowledge = knowledgeOf({
  'sources/gazette.md': sourceText('Gazette'),
  'scenarios/shared-harbour.md': entryText('A shared harbour', shared),
  'scenarios/closed-harbour.md': entryText('A closed harbour', 'order: 1\nstatus: less-likely'),
  'events/vote.md': talks(
    'The vote',
    '2031-05-10',
    '  - { scenario: common-harbour, effect: weakens, why: It was lost. }',
  ),
  'events/ferry.md': talks('The ferry', '2031-05-01', '  - { scenario: shared-harbour, effect: supports }'),
  'events/signing.md': talks('The signing', '2031-06-03', '  - { scenario: shared-harbour, effect: supports }'),
  'events/strike.md': talks('The strike', '2031-05-03', '  - { scenario: closed-harbour, effect: supports }'),
});
const entry = knowledge.graph.entries.get(entryKey('scenarios', 'shared-harbour'))!.entry as Entry<'scenarios'>;
const view = scenarioView(knowledge, entry);

describe('the page of a scenario', () => {
  test('has the evidence by date, and apart what came after', () => {
    expect(view.evidence.until.map(({ text, effectLabel }) => [text, effectLabel])).toEqual([
      ['Early', 'For'],
      ['Late', 'Against'],
    ]);
    expect(view.evidence.after.map(({ text }) => text)).toEqual(['Later']);
  });

  test('says the certainty of evidence that is not confirmed', () => {
    expect(view.evidence.until.map(({ certainty }) => certainty?.label)).toEqual([undefined, 'Disputed']);
  });

  test('has the events that bear on it, by former id too', () => {
    expect(view.events.until.map(({ link, effectLabel, text }) => [link?.title, effectLabel, text])).toEqual([
      ['The ferry', 'For', undefined],
      ['The vote', 'Against', 'It was lost.'],
    ]);
    expect(view.events.after.map(({ link }) => link?.url)).toEqual(['/events/signing/']);
  });

  test('has signposts as lines with words', () => {
    expect(view.signposts.map(({ text, seen }) => [text, seen.line, seen.label])).toEqual([
      ['A second ferry', 'dotted', 'Not seen'],
      ['A first ferry', 'solid', 'Seen'],
      ['A toll', 'dashed', 'Seen in part'],
    ]);
  });

  test('gives each part the notes that it is the first to cite', () => {
    expect(view.signpostNotes.map(({ publisher }) => publisher)).toEqual(['Gazette']);
    expect(view.voiceNotes).toEqual([]);
    expect(view.voices[0]!.citation.marks).toEqual([{ id: 'c1-2', number: 1, url: '#n1' }]);
  });

  test('says how many signposts have been seen, and leads to the other scenarios', () => {
    expect(view.signpostsSeen).toBe('Signposts: 1 seen, 1 in part, 1 not seen');
    expect(view.others.map(({ title }) => title)).toEqual(['A closed harbour']);
  });
});

describe('the list of scenarios', () => {
  test('is in the order of the editors, under short titles', () => {
    expect(scenarioCards(knowledge).map(({ title, status }) => [title, status])).toEqual([
      ['A closed harbour', 'Less likely than before'],
      ['Shared', undefined],
    ]);
  });

  test('counts signposts, those seen first', () => {
    expect(scenarioCards(knowledge).map(({ signposts }) => signposts)).toEqual([
      { lines: [], counts: '' },
      { lines: ['solid', 'dashed', 'dotted'], counts: '1 seen, 1 in part, 1 not seen' },
    ]);
  });
});
