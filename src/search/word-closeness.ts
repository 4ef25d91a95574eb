import { editDistance } from '../collections/nearest.ts';
import { closeness, editLimit } from './ranking.ts';
import { leastEdits, missingSigns, type Shape, type ShapedWord } from './sound-shape.ts';

/** How near a word of a query is to a word of a name; 0 if it is another word. Figures are the same or others. */
export function wordCloseness(query: ShapedWord, name: ShapedWord): number {
  if (query.letters === name.letters) return closeness.same;
  if (hasFigures.test(query.letters) || hasFigures.test(name.letters)) return 0;
  const limit = editLimit(query.letters.length);
  let best = Math.max(
    soundCloseness(query.spelling, name.spelling),
    editCloseness(query.spelling, name.spelling, limit),
  );
  for (const a of query.readings) {
    for (const b of name.readings) best = Math.max(best, soundCloseness(a, b), editCloseness(a, b, limit));
  }
  return best;
}

/** Whether words are so near only because a slip of the finger was forgiven. */
export function isMisspelled(nearness: number): boolean {
  return nearness === closeness.oneEdit || nearness === closeness.twoEdits || nearness === closeness.prefixEdit;
}

/** Whether words are the same but for their spelling or their ending. */
export function isWhole(nearness: number): boolean {
  return nearness === closeness.same || nearness === closeness.sound || nearness === closeness.ending;
}

const hasFigures = /^\d/;

function soundCloseness({ text: query }: Shape, { text: name }: Shape): number {
  if (query === name) return closeness.sound;
  if (isEnding(query, name) || isEnding(name, query)) return closeness.ending;
  if (!name.startsWith(query)) return 0;
  return closeness.prefix + (closeness.prefixWhole - closeness.prefix) * (query.length / name.length);
}

function isEnding(longer: string, shorter: string): boolean {
  const more = longer.length - shorter.length;
  return shorter.length >= 4 && more >= 1 && more <= 2 && longer.startsWith(shorter);
}

function editCloseness(query: Shape, name: Shape, limit: number): number {
  if (limit === 0 || query.text.length < 3) return 0;
  if (leastEdits(query, name) <= limit) {
    const edits = editDistance(query.text, name.text, limit);
    if (edits <= limit) return edits <= 1 ? closeness.oneEdit : closeness.twoEdits;
  }
  const mayBegin = query.text.length >= 5 && missingSigns(query, name) <= 1;
  return mayBegin && isPrefixWithEdit(query.text, name.text) ? closeness.prefixEdit : 0;
}

function isPrefixWithEdit(query: string, name: string): boolean {
  if (name.length <= query.length) return false;
  return [0, 1, -1].some((more) => editDistance(query, name.slice(0, query.length + more), 1) <= 1);
}
