import type { Root } from 'mdast';
import type { Node, Parent } from 'unist';
import type { EntityLink } from '../syntax/nodes.ts';
import type { Mention } from './mentions.ts';

/** A sentence with the words that are a link in it; no words if it is a citation that stands there. */
export interface Sentence {
  before: string;
  words: string;
  after: string;
}

type TitleOf = (link: EntityLink) => string;

/**
 * The sentence in which a mention or a citation stands, without citations; `undefined` for what stands outside a text, such as a
 * claim. Sentences end where Unicode says (UAX #29), but not after initials such as `U.S.`
 */
export function sentenceAround(
  { block, node }: Pick<Mention, 'block' | 'node'>,
  titleOf: TitleOf,
  language: string,
): Sentence | undefined {
  const pieces = piecesOf(block, titleOf);
  const index = pieces.findIndex((piece) => piece.node === node);
  if (index < 0) return undefined;
  const words = pieces[index]!.text;
  const before = joinPieces(pieces.slice(0, words ? index : index + 1));
  const text = joinPieces(pieces);
  // A citation belongs to what stands before it.
  const { start, end } = findSentence(text, words ? before.length : Math.max(0, before.length - 1), language);
  return {
    before: text.slice(start, before.length),
    words,
    after: text.slice(before.length + words.length, end).trimEnd(),
  };
}

/** The first sentence of a body, without citations; `undefined` if the body does not begin with a paragraph. */
export function firstSentence(tree: Root, titleOf: TitleOf, language: string): string | undefined {
  const block = tree.children[0];
  if (block?.type !== 'paragraph') return undefined;
  const text = joinPieces(piecesOf(block, titleOf));
  return text.slice(0, findSentence(text, 0, language).end).trimEnd();
}

/** A run of text within a block. A citation is one without text. */
interface Piece {
  node: Node;
  text: string;
}

function piecesOf(parent: Parent, titleOf: TitleOf): Piece[] {
  return parent.children.flatMap((node): Piece[] => {
    if (node.type === 'entityLink') return [{ node, text: titleOf(node as EntityLink) }];
    if (node.type === 'citation') return [{ node, text: '' }];
    if (node.type === 'break') return [{ node, text: ' ' }];
    if ('value' in node && typeof node.value === 'string') return [{ node, text: node.value.replace(/\s+/g, ' ') }];
    return 'children' in node ? piecesOf(node as Parent, titleOf) : [];
  });
}

/** Joins the text. A citation goes with the space before it: "ended [@a]." becomes "ended." */
function joinPieces(pieces: readonly Piece[]): string {
  return pieces.reduce((text, piece) => (piece.node.type === 'citation' ? text.trimEnd() : text + piece.text), '');
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
