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
  /** The narrowest of the sizes at which it has room, by its place in the list. */
  until: number;
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

/** Estimates for the type of figures, which is 13 pixels high. */
const characterWidth = 6.8;
const lineHeight = 12;
const gap = 5;

/**
 * Places the names of marks so that none lies on another name or mark; the first goes first. A name has the size that it is read
 * in, whatever that of the figure, so what has room on a wide one is looked at again on narrower ones: `sizes` go from wide to
 * narrow. A name without room on the widest is left out: its result is `undefined`.
 */
export function placeLabels(marks: readonly LabelledMark[], sizes: readonly Size[]): (LabelPlace | undefined)[] {
  const figures = sizes.map((size) => ({ size, taken: marks.map((mark) => boxOfMark(mark, size)) }));
  return marks.map((mark, index) => {
    const rooms = candidatesFor(mark).map((label) => {
      const narrow = figures.findIndex(({ size, taken }) => !isFree(boxOfLabel(mark, label, size), size, taken, index));
      return { ...label, until: (narrow < 0 ? figures.length : narrow) - 1 };
    });
    const best = rooms.reduce((a, b) => (b.until > a.until ? b : a));
    for (const { size, taken } of figures.slice(0, best.until + 1)) taken.push(boxOfLabel(mark, best, size));
    return best.until < 0 ? undefined : best;
  });
}

type PlainLabel = Omit<LabelPlace, 'until'>;

function isFree(box: Box, size: Size, taken: readonly Box[], own: number): boolean {
  return isWithin(box, size) && !taken.some((other, index) => index !== own && overlap(box, other));
}

/** Right, left, above, below. */
function candidatesFor({ radius }: LabelledMark): PlainLabel[] {
  const aside = radius + gap;
  const middle = lineHeight * 0.37;
  return [
    { dx: aside, dy: middle, anchor: 'start' },
    { dx: -aside, dy: middle, anchor: 'end' },
    { dx: 0, dy: -aside, anchor: 'middle' },
    { dx: 0, dy: aside + lineHeight * 0.7, anchor: 'middle' },
  ];
}

function boxOfMark({ x, y, radius }: LabelledMark, { width, height }: Size): Box {
  return {
    left: x * width - radius,
    right: x * width + radius,
    top: y * height - radius,
    bottom: y * height + radius,
  };
}

function boxOfLabel({ x, y, text }: LabelledMark, { dx, dy, anchor }: PlainLabel, { width, height }: Size): Box {
  const length = text.length * characterWidth;
  const before = { start: 0, middle: length / 2, end: length }[anchor];
  const left = x * width + dx - before;
  const bottom = y * height + dy + lineHeight * 0.2;
  return { left, right: left + length, top: bottom - lineHeight, bottom };
}

function isWithin({ left, right, top, bottom }: Box, { width, height }: Size): boolean {
  return left >= 0 && right <= width && top >= 0 && bottom <= height;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
