/** A mark for each of a few things, in rows: a square, or a pair of brackets for what is open. Sizes are pixels. */
export interface TallyFigure {
  width: number;
  height: number;
  /** Data of a path that is filled. */
  squares: string;
  /** Data of a path that is drawn as a line. */
  brackets: string;
}

const side = 10;
const step = 13;
const inRow = 6;

/** What is agreed comes first. With nothing to draw, the figure has no size. */
export function drawTally({ agreed, open }: { agreed: number; open: number }): TallyFigure {
  const places = Array.from({ length: agreed + open }, (_, index) => ({
    x: (index % inRow) * step,
    y: Math.floor(index / inRow) * step,
  }));
  return {
    width: spaceFor(Math.min(places.length, inRow)),
    height: spaceFor(Math.ceil(places.length / inRow)),
    squares: places
      .slice(0, agreed)
      .map(({ x, y }) => `M${x} ${y}h${side}v${side}h-${side}z`)
      .join(''),
    brackets: places
      .slice(agreed)
      .map(({ x, y }) => `M${x + 4} ${y + 1}h-3v${side - 2}h3m2 0h3v-${side - 2}h-3`)
      .join(''),
  };
}

function spaceFor(count: number): number {
  return count > 0 ? count * step - (step - side) : 0;
}
