import { describe, expect, test } from 'vitest';
import { markWords } from './mark-words.ts';

/** The title with what is marked in brackets. */
function marked(title: string, query: string): string {
  return markWords(title, query, ['the', 'of'])
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');
}

describe('in a title are marked', () => {
  test.each([
    ['Ada Berg', 'berg', 'Ada [Berg]'],
    ['Ada Berg', 'Ber', 'Ada [Berg]'],
    ['Åda Bérg', 'ada', '[Åda] Bérg'],
    ['Łódź', 'lod', '[Łódź]'],
    ['The plan of the port', 'the plan of port', 'The [plan] of the [port]'],
    ['Plan 2 and plan 28', 'plan 2', '[Plan] [2] and [plan] 28'],
    ['Ada Berg', 'dab erg', 'Ada Berg'],
    ['Ada Berg', '', 'Ada Berg'],
    ['Ada Berg', '(', 'Ada Berg'],
  ])('%s for %s: %s', (title, query, expected) => {
    expect(marked(title, query)).toBe(expected);
  });

  test('words by their own, so that the text is whole', () => {
    expect(marked('A port, a port!', 'port')).toBe('A [port], a [port]!');
  });
});
