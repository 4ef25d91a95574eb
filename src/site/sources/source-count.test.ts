import { expect, test } from 'vitest';
import { entryText } from '../../../tests/content-of.ts';
import { knowledgeOf, sourceText } from '../../../tests/knowledge-of.ts';
import { entryKey } from '../../collections/ids.ts';
import { countSources } from './source-count.ts';

const knowledge = knowledgeOf({
  'sources/gazette.md': sourceText('Gazette'),
  'sources/herald.md': sourceText('Herald'),
  'sources/courier.md': sourceText('Courier'),
  'people/ada-berg.md': entryText('Ada Berg'),
  'claims/end.md': entryText('When they ended', 'status: disputed\nchecked: 2031-05-04\nsources: [courier]'),
  'events/talks.md': entryText(
    'Talks',
    'date: 2031-05-04\ncategory: talks\nsources: [gazette]\npeople: [{ person: ada-berg, sources: [herald, gazette] }]',
    'At noon [@gazette].\n\n::claim{#end}',
  ),
});

test('counts each source once, in front matter, in the text and in a claim that the text shows', () => {
  expect(countSources(knowledge, entryKey('events', 'talks'))).toBe(3);
});

test('counts none where there is none', () => {
  expect(countSources(knowledge, entryKey('people', 'ada-berg'))).toBe(0);
});
