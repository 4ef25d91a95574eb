import type { MapPlaceView } from '../site/places/place-map-view.ts';
import type { Coordinates } from '../site/places/places.ts';
import { placeLabels, type LabelPlace } from './labels.ts';
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
  /** Its name, if there is room for it. */
  label?: PinLabel;
}

export interface PinLabel extends Omit<LabelPlace, 'until'> {
  text: string;
  /** The width of the map, in pixels, from which it has room; left out if it always has. */
  from?: number;
}

/** The widths, in pixels, for which names are placed. The styles know them too. */
const widths = [1200, 540, 280, 140] as const;

/** A width in which a map can be drawn. */
export type MapWidth = (typeof widths)[number];

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
  return marks.map(({ x, y, radius, text }, index) => {
    const label = labels[index];
    return {
      x: percent(x),
      y: percent(y),
      radius,
      ...(label && { label: pinLabel(text, label, sizes) }),
    };
  });
}

function pinLabel(text: string, { dx, dy, anchor, until }: LabelPlace, sizes: readonly { width: number }[]): PinLabel {
  const isEverywhere = until === sizes.length - 1;
  return { text, dx, dy, anchor, ...(!isEverywhere && { from: sizes[until]!.width }) };
}

function drawRing({ locate }: MapWindow) {
  return (place: Coordinates): MapFigure['rings'] => {
    const found = locate(place);
    return found ? [{ x: percent(found[0]), y: percent(found[1]) }] : [];
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
