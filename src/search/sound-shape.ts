import type { FoldedWord } from '../graph/fold-name.ts';

/** A word with what it takes to compare it quickly with many others. */
export interface ShapedWord extends FoldedWord {
  /** Of its letters: a slip of the finger may tear apart letters that stand for one sound. */
  spelling: Shape;
  /** Of each way in which it can sound. */
  readings: readonly Shape[];
}

/** Signs in a row, with what tells quickly that others are far from them. */
export interface Shape {
  text: string;
  /** One bit for each sign that is in it, so that most other words are seen to differ without being compared. */
  signs: number;
}

export function shapeWord(word: FoldedWord): ShapedWord {
  return { ...word, spelling: shapeOf(word.letters), readings: word.sounds.map(shapeOf) };
}

/** No number of edits below this can make one of the other: each edit brings in at most one sign and takes out one. */
export function leastEdits(a: Shape, b: Shape): number {
  return Math.max(missingSigns(a, b), missingSigns(b, a));
}

/** How many signs of the first are not in the second; fewer if two of them share a bit. */
export function missingSigns(a: Shape, b: Shape): number {
  let count = 0;
  for (let rest = a.signs & ~b.signs; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function shapeOf(text: string): Shape {
  let signs = 0;
  for (let place = 0; place < text.length; place += 1) signs |= 1 << (text.charCodeAt(place) & 31);
  return { text, signs };
}
