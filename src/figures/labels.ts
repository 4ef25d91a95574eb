/** A mark on a figure that wants its name beside it. Places are parts of the whole, from the left and from the top. */
export interface LabelledMark {
  x: number;
  y: number;
  /** In pixels. */
  radius: number;
  text: string;
}

/** Where a name stands, in pixels from its mark. */
export interface LabelPlace {
  dx: number;
  dy: number;
  anchor: 'start' | 'middle' | 'end';
}

/** A place of a name that it keeps through several sizes: from the first, the widest, to the last, by their places in the list. */
export interface LabelRun extends LabelPlace {
  first: number;
  last: number;
}

interface Size {
  width: number;
  height: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Disc {
  x: number;
  y: number;
  radius: number;
}

/** Estimates for the type of figures, which is 13 pixels high. */
const characterWidth = 6.6;
const lineHeight = 12;

/** Room between a name and its own mark, and the least between a name and other marks: nearer it would seem to be theirs. */
const gap = 5;
const distance = 2;

/**
 * Places the names of marks so that none lies on another name or near another mark; the first goes first. A name has the size
 * that it is read in, whatever that of the figure, so names are placed anew for each of the `sizes`, which go from wide to narrow.
 * The result of a mark are its places; none where it has no room.
 */
export function placeLabels(marks: readonly LabelledMark[], sizes: readonly Size[]): LabelRun[][] {
  const bySize = sizes.map((size) => placeAt(marks, size));
  return marks.map((_, index) => joinRuns(bySize.map((labels) => labels[index])));
}

/** Successive sizes in which a name has the same place, as one. */
function joinRuns(places: readonly (LabelPlace | undefined)[]): LabelRun[] {
  const runs: LabelRun[] = [];
  for (const [index, place] of places.entries()) {
    const run = runs.at(-1);
    if (run && place && run.last === index - 1 && isSame(run, place)) run.last = index;
    else if (place) runs.push({ ...place, first: index, last: index });
  }
  return runs;
}

function isSame(a: LabelPlace, b: LabelPlace): boolean {
  return a.dx === b.dx && a.dy === b.dy;
}

interface Candidate {
  place: LabelPlace;
  box: Box;
}

function placeAt(marks: readonly LabelledMark[], size: Size): (LabelPlace | undefined)[] {
  const discs = marks.map((mark) => discOf(mark, size));
  let free = marks.map((mark, index) =>
    candidatesFor(mark)
      .map((place) => ({ place, box: boxOfLabel(mark, place, size) }))
      .filter(({ box }) => isWithin(box, size) && discs.every((disc, other) => other === index || !isNear(box, disc))),
  );
  return marks.map((_, index) => {
    const best = leastInTheWay(free[index]!, free.slice(index + 1));
    if (!best) return undefined;
    free = free.map((all) => all.filter(({ box }) => !overlap(box, best.box)));
    return best.place;
  });
}

/** The candidate that leaves a place to most of those that come after; the first of several. */
function leastInTheWay(own: readonly Candidate[], later: readonly (readonly Candidate[])[]): Candidate | undefined {
  const left = ({ box }: Candidate) => later.filter((all) => all.some((other) => !overlap(box, other.box))).length;
  return own.toSorted((a, b) => left(b) - left(a))[0];
}

/** Right, left, above, below, and the corners between. */
function candidatesFor({ radius }: LabelledMark): LabelPlace[] {
  const aside = radius + gap;
  const middle = lineHeight * 0.37;
  const below = aside + lineHeight * 0.7;
  const corner = Math.round(radius * 0.7) + 2;
  return [
    { dx: aside, dy: middle, anchor: 'start' },
    { dx: -aside, dy: middle, anchor: 'end' },
    { dx: 0, dy: -aside, anchor: 'middle' },
    { dx: 0, dy: below, anchor: 'middle' },
    { dx: corner, dy: -corner, anchor: 'start' },
    { dx: corner, dy: corner + lineHeight * 0.7, anchor: 'start' },
    { dx: -corner, dy: -corner, anchor: 'end' },
    { dx: -corner, dy: corner + lineHeight * 0.7, anchor: 'end' },
  ];
}

function discOf({ x, y, radius }: LabelledMark, { width, height }: Size): Disc {
  return { x: x * width, y: y * height, radius };
}

function boxOfLabel({ x, y, text }: LabelledMark, { dx, dy, anchor }: LabelPlace, { width, height }: Size): Box {
  const length = text.length * characterWidth;
  const before = { start: 0, middle: length / 2, end: length }[anchor];
  const left = x * width + dx - before;
  const bottom = y * height + dy + lineHeight * 0.2;
  return { left, right: left + length, top: bottom - lineHeight, bottom };
}

function isWithin({ left, right, top, bottom }: Box, { width, height }: Size): boolean {
  return left >= 0 && right <= width && top >= 0 && bottom <= height;
}

function isNear({ left, right, top, bottom }: Box, { x, y, radius }: Disc): boolean {
  const across = Math.max(left - x, 0, x - right);
  const along = Math.max(top - y, 0, y - bottom);
  return Math.hypot(across, along) < radius + distance;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
