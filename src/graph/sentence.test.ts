import { describe, expect, test } from 'vitest';
import { contentOf, entryText } from '../../tests/content-of.ts';
import { sourceText } from '../../tests/knowledge-of.ts';
import type { EntryKey } from '../collections/ids.ts';
import { buildGraph } from './build-graph.ts';
import { firstSentence, sentenceAround } from './sentence.ts';

const key = (text: string) => text as EntryKey;

function graphOf(body: string) {
  return buildGraph(
    contentOf({
      'sources/gazette.md': sourceText('Gazette'),
      'people/ada-berg.md': entryText('Ada Berg'),
      'claims/hours.md': entryText('Hours', 'status: disputed\nchecked: 2031-05-04'),
      'events/talks.md': entryText('Talks', 'date: 2031-05-04\ncategory: talks', body),
    }),
  ).graph;
}

function sentenceOfMention(body: string, to = 'people/ada-berg') {
  const graph = graphOf(body);
  const sentence = sentenceAround(graph, graph.mentionsTo.get(key(to))![0]!);
  return sentence && [sentence.before, sentence.words, sentence.after];
}

function sentenceOfCitation(body: string) {
  const graph = graphOf(body);
  const { before, words, after } = sentenceAround(graph, graph.citationsTo.get(key('sources/gazette'))![0]!)!;
  expect(words).toBe('');
  return before + after;
}

describe('the sentence around a mention', () => {
  test.each([
    ['has what stands before and after', 'One. Then [[ada-berg|Berg]] spoke. Three.', ['Then ', 'Berg', ' spoke.']],
    [
      'has no citations, nor the space before them',
      'Then *[[ada-berg|Berg]]* spoke [@gazette].',
      ['Then ', 'Berg', ' spoke.'],
    ],
    ['goes on after initials', 'The U.N. Envoy [[ada-berg|Berg]] spoke.', ['The U.N. Envoy ', 'Berg', ' spoke.']],
    ['is found in any script', 'Раз. Тоді [[ada-berg|Берг]] сказала. Три.', ['Тоді ', 'Берг', ' сказала.']],
    ['has the title of what a link leads to', 'One. [[ada-berg]] spoke.', ['', 'Ada Berg', ' spoke.']],
    ['may be that of a name in prose', 'One. Ada Berg spoke.', ['', 'Ada Berg', ' spoke.']],
    ['is that of its own block', 'One\n\n- [[ada-berg|Berg]]\n- Two', ['', 'Berg', '']],
  ])('%s', (_, body, expected) => {
    expect(sentenceOfMention(body)).toEqual(expected);
  });

  test('is none where a claim is shown', () => {
    expect(sentenceOfMention('One.\n\n::claim{#hours}\n', 'claims/hours')).toBeUndefined();
  });
});

describe('the sentence of a citation', () => {
  test.each([
    ['stands before it', 'One. Two [@gazette]. Three.', 'Two.'],
    ['stands before it even after the full stop', 'One. Two. [@gazette] Three.', 'Two.'],
    ['stands around it within a sentence', 'One [@gazette] and two. Three.', 'One and two.'],
    ['is empty where nothing stands before', '[@gazette]', ''],
  ])('%s', (_, body, expected) => {
    expect(sentenceOfCitation(body)).toBe(expected);
  });
});

describe('the first sentence of a body', () => {
  test.each([
    ['has its words without citations', 'It [[ada-berg|ended]] at noon [@gazette]. Two.', 'It ended at noon.'],
    ['may be all of the paragraph', 'It ended\n\nTwo.', 'It ended'],
    ['is none where the body begins with something else', '- It ended.', undefined],
    ['is none in an empty body', '', undefined],
  ])('%s', (_, body, expected) => {
    expect(firstSentence(graphOf(body), key('events/talks'))).toBe(expected);
  });
});
