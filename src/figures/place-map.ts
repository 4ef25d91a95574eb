import type { MapPlaceView } from '../site/places/place-map-view.ts';
import type { Coordinates } from '../site/places/places.ts';
import { placeLabels, type LabelPlace, type LabelRun } from './labels.ts';
import { windowAround, type MapWindow } from './map-window.ts';

/** A map as it is drawn: land in units of its own, and over it marks in per cent, so that type and marks keep their size. */
export interface MapFigure {
  /** Of the land. */
  viewBox: string;
  land: string;
  pins: PinFigure[];
  rings: { x: string; y: string }[];
}

export interface PinFigure {
  x: string;
  y: string;
  radius: number;
  text: string;
  /** Where its name stands at which widths of the map; none where it has no room. */
  labels: PinLabel[];
}

export interface PinLabel extends LabelPlace {
  /** The width of the map, in pixels, from which it stands there; left out if also at the smallest. */
  from?: number;
  /** The width from which it does no longer; left out if also at the largest. */
  to?: number;
}

/** The widths, in pixels, for which names are placed. The styles know them too. */
const widths = [1200, 700, 540, 320, 280, 140] as const;

/** A width in which a map can be drawn. */
export type MapWidth = (typeof widths)[number];

/** The radius of a ring, in pixels. */
export const ringRadius = 3.5;

export function drawMap(
  { places, others }: { places: readonly MapPlaceView[]; others: readonly Coordinates[] },
  drawn: MapWidth,
): MapFigure {
  const window = windowAround(places, drawn);
  const { width, height, land } = window;
  return {
    viewBox: `0 0 ${width} ${height}`,
    land,
    pins: drawPins(places, window),
    rings: others.filter((other) => !places.some((place) => isSamePlace(place, other))).flatMap(drawRing(window)),
  };
}

function drawPins(places: readonly MapPlaceView[], { width, height, locate }: MapWindow): PinFigure[] {
  const marks = places.map((place) => {
    const [x, y] = locate(place)!;
    return { x, y, radius: radiusOf(place), text: textOf(place) };
  });
  const sizes = widths
    .filter((seen) => seen <= width)
    .map((seen) => ({ width: seen, height: (seen * height) / width }));
  const labels = placeLabels(marks, sizes);
  return marks.map(({ x, y, radius, text }, index) => ({
    x: percent(x),
    y: percent(y),
    radius,
    text,
    labels: labels[index]!.map((run) => pinLabel(run, sizes)),
  }));
}

function pinLabel({ dx, dy, anchor, first, last }: LabelRun, sizes: readonly { width: number }[]): PinLabel {
  const isNarrowest = last === sizes.length - 1;
  return {
    dx,
    dy,
    anchor,
    ...(!isNarrowest && { from: sizes[last]!.width }),
    ...(first > 0 && { to: sizes[first - 1]!.width }),
  };
}

/** A ring for a place, unless the edge of the map would cut it. */
function drawRing({ width, height, locate }: MapWindow) {
  const isWhole = (part: number, size: number) => Math.min(part, 1 - part) * size > ringRadius + 1;
  return (place: Coordinates): MapFigure['rings'] => {
    const found = locate(place);
    if (!found || !isWhole(found[0], width) || !isWhole(found[1], height)) return [];
    return [{ x: percent(found[0]), y: percent(found[1]) }];
  };
}

/** Places are told apart from half a degree on; less is not seen on a map of this scale. */
function isSamePlace(a: Coordinates, b: Coordinates): boolean {
  return Math.hypot(a.lat - b.lat, a.lon - b.lon) < 0.5;
}

/** The area of a pin grows with its count. */
function radiusOf({ count }: MapPlaceView): number {
  return count === undefined ? 5 : Math.round(Math.sqrt(count) * 35) / 10;
}

function textOf({ label, count = 1 }: MapPlaceView): string {
  return count > 1 ? `${label} ${count}` : label;
}

function percent(part: number): string {
  return `${Math.round(part * 1000) / 10}%`;
}
