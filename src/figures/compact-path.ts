import type { GeoContext } from 'd3-geo';

/**
 * Takes what d3-geo draws and writes it as the data of an SVG path: whole units, relative to the point before, without points
 * that change nothing and without areas that would be a speck.
 */
export class CompactPath implements GeoContext {
  readonly #rings: Point[][] = [];

  beginPath(): void {
    this.#rings.length = 0;
  }

  moveTo(x: number, y: number): void {
    this.#rings.push([rounded(x, y)]);
  }

  lineTo(x: number, y: number): void {
    this.#rings.at(-1)!.push(rounded(x, y));
  }

  closePath(): void {
    // A ring ends where it began, and `toString` closes it.
  }

  arc(): void {
    throw new Error('Only points are drawn as arcs, and land has none.');
  }

  toString(): string {
    return this.#rings
      .map(dropIdlePoints)
      .filter((ring) => areaOf(ring) >= smallestArea)
      .map(writeRing)
      .join('');
  }
}

type Point = readonly [x: number, y: number];

/** The smallest area that is drawn, in square units. */
const smallestArea = 3;

function rounded(x: number, y: number): Point {
  return [Math.round(x), Math.round(y)];
}

/** Leaves out points that lie on the straight line between those beside them. */
function dropIdlePoints(ring: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of ring) {
    while (kept.length > 1 && isBetween(kept.at(-2)!, kept.at(-1)!, point)) kept.pop();
    if (!kept.at(-1) || !isSame(kept.at(-1)!, point)) kept.push(point);
  }
  return kept;
}

function isBetween([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean {
  return (bx - ax) * (cy - by) === (by - ay) * (cx - bx);
}

function isSame([ax, ay]: Point, [bx, by]: Point): boolean {
  return ax === bx && ay === by;
}

function areaOf(ring: readonly Point[]): number {
  let twice = 0;
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    twice += x * nextY - nextX * y;
  }
  return Math.abs(twice) / 2;
}

function writeRing([first, ...rest]: readonly Point[]): string {
  let [x, y] = first!;
  const steps = rest.map(([nextX, nextY]) => {
    const step = pair(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${pair(...first!)}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}
