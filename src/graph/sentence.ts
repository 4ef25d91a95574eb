import type { Node, Parent } from 'unist';
import type { EntryKey } from '../collections/ids.ts';
import type { EntityLink } from '../syntax/nodes.ts';
import type { Graph } from './build-graph.ts';
import type { Mention } from './mentions.ts';

/** A sentence with the words that are a link in it; no words if it is a citation that stands there. */
export interface Sentence {
  before: string;
  words: string;
  after: string;
}

/**
 * The sentence in which a mention or a citation stands, without citations; `undefined` for what stands outside a text, such as a
 * claim. Sentences end where Unicode says (UAX #29), but not after initials such as `U.S.`
 */
export function sentenceAround(graph: Graph, { block, node }: Pick<Mention, 'block' | 'node'>): Sentence | undefined {
  const { text, pieces, sentences } = readBlock(graph, block);
  const index = pieces.findIndex((piece) => piece.node === node);
  if (index < 0) return undefined;
  const words = pieces[index]!.text;
  const before = words ? (pieces[index - 1]?.end ?? 0) : pieces[index]!.end;
  // A citation belongs to what stands before it.
  const { start, end } = findSentence(sentences, words ? before : Math.max(0, before - 1));
  return {
    before: text.slice(start, before),
    words,
    after: text.slice(before + words.length, end).trimEnd(),
  };
}

/** The first sentence of an entry's body, without citations; `undefined` if the body does not begin with a paragraph. */
export function firstSentence(graph: Graph, key: EntryKey): string | undefined {
  const block = graph.entries.get(key)!.body.tree.children[0];
  if (block?.type !== 'paragraph') return undefined;
  const { text, sentences } = readBlock(graph, block);
  return text.slice(0, findSentence(sentences, 0).end).trimEnd();
}

/** A block as it reads: a citation goes with the space before it, "ended [@a]." becomes "ended." */
interface BlockText {
  text: string;
  pieces: Piece[];
  /** At least one. */
  sentences: Span[];
}

/** A run of text within a block. A citation is one without text. */
interface Piece {
  node: Node;
  text: string;
  /** Where it ends in the text of the block. */
  end: number;
}

interface Span {
  start: number;
  end: number;
}

// One block leads to many entries, and each of their pages shows a sentence of it. A block is of one graph, and how it reads is up to
// that graph alone: the titles of what it links, and the language of the site.
const blocks = new WeakMap<Parent, BlockText>();

function readBlock(graph: Graph, block: Parent): BlockText {
  let found = blocks.get(block);
  if (!found) blocks.set(block, (found = takeApart(graph, block)));
  return found;
}

function takeApart(graph: Graph, block: Parent): BlockText {
  let text = '';
  const pieces = listTexts(graph, block).map(({ node, text: own }): Piece => {
    text = node.type === 'citation' ? text.trimEnd() : text + own;
    return { node, text: own, end: text.length };
  });
  return { text, pieces, sentences: splitSentences(text, graph.site?.data.language ?? 'en') };
}

function listTexts(graph: Graph, parent: Parent): Pick<Piece, 'node' | 'text'>[] {
  return parent.children.flatMap((node): Pick<Piece, 'node' | 'text'>[] => {
    if (node.type === 'entityLink') return [{ node, text: wordsOf(graph, node as EntityLink) }];
    if (node.type === 'citation') return [{ node, text: '' }];
    if (node.type === 'break') return [{ node, text: ' ' }];
    if ('value' in node && typeof node.value === 'string') return [{ node, text: node.value.replace(/\s+/g, ' ') }];
    return 'children' in node ? listTexts(graph, node as Parent) : [];
  });
}

/** The words that a link shows. */
function wordsOf({ entries }: Graph, { label, key, target }: EntityLink): string {
  return label ?? (key ? entries.get(key)!.entry.data.title : target);
}

const segmenters = new Map<string, Intl.Segmenter>();

function splitSentences(text: string, language: string): Span[] {
  let segmenter = segmenters.get(language);
  if (!segmenter) segmenters.set(language, (segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })));
  const sentences: Span[] = [];
  let start = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length;
    if (endsInInitials(segment) && end < text.length) continue;
    sentences.push({ start, end });
    start = end;
  }
  return sentences.length > 0 ? sentences : [{ start: 0, end: text.length }];
}

/** The sentence at a place; the last one for a place at the end of the text. */
function findSentence(sentences: readonly Span[], offset: number): Span {
  return sentences.find(({ end }) => end > offset) ?? sentences.at(-1)!;
}

function endsInInitials(segment: string): boolean {
  return /(?:^|[\s(“"])(?:\p{Lu}\.)+\s*$/u.test(segment);
}
