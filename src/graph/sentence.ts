import type { Parent } from 'unist';
import type { EntityLink } from '../syntax/nodes.ts';
import type { Mention } from './mentions.ts';

/** A sentence with the words that are a link in it. */
export interface Sentence {
  before: string;
  words: string;
  after: string;
}

/**
 * The sentence in which a mention stands, without its citations; `undefined` for a mention outside a text, such as a claim.
 * Sentences end where Unicode says (UAX #29), but not after initials such as `U.S.`
 */
export function sentenceAround({ block, node }: Mention, titleOf: (link: EntityLink) => string, language: string): Sentence | undefined {
  if (node.type !== 'entityLink') return undefined;
  let before = '';
  let words: string | undefined;
  let after = '';
  collect(block);
  if (words === undefined) return undefined;
  const text = before + words + after;
  const { start, end } = findSentence(text, before.length, language);
  return { before: text.slice(start, before.length), words, after: text.slice(before.length + words.length, end).trimEnd() };

  function collect(parent: Parent): void {
    for (const child of parent.children) {
      if (child === node) words = titleOf(child as EntityLink);
      else if (child.type === 'entityLink') append(titleOf(child as EntityLink));
      else if (child.type === 'break') append(' ');
      else if ('value' in child && typeof child.value === 'string') append(child.value);
      else if (child.type === 'citation') trimBeforeCitation();
      else if ('children' in child) collect(child as Parent);
    }
  }

  function append(piece: string): void {
    const flat = piece.replace(/\s+/g, ' ');
    if (words === undefined) before += flat;
    else after += flat;
  }

  // A citation goes with the space before it: "ended [@a]." becomes "ended."
  function trimBeforeCitation(): void {
    if (words === undefined) before = before.trimEnd();
    else after = after.trimEnd();
  }
}

const segmenters = new Map<string, Intl.Segmenter>();

function findSentence(text: string, offset: number, language: string): { start: number; end: number } {
  let segmenter = segmenters.get(language);
  if (!segmenter) segmenters.set(language, (segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })));
  let start = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length;
    if (endsInInitials(segment) && end < text.length) continue;
    if (end > offset) return { start, end };
    start = end;
  }
  return { start, end: text.length };
}

function endsInInitials(segment: string): boolean {
  return /(?:^|[\s(“"])(?:\p{Lu}\.)+\s*$/u.test(segment);
}

