import type { MapPlaceView } from '../site/place-map-view.ts';
import type { Coordinates } from '../site/places.ts';
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
  /** Where it is left out: below the last of the widths, or below the last but one. */
  leftOut?: 'fine' | 'finer';
}

/** Widths in pixels at which a map is seen, from wide to narrow; at the first it is drawn. */
export type MapWidths = readonly [number, number] | readonly [number, number, number];

export function drawMap(
  { places, others }: { places: readonly MapPlaceView[]; others: readonly Coordinates[] },
  widths: MapWidths,
): MapFigure {
  const window = windowAround(places, widths[0]);
  const { width, height, land } = window;
  return {
    viewBox: `0 0 ${width} ${height}`,
    land,
    pins: drawPins(places, window, widths),
    rings: others.filter((other) => !places.some((place) => isSamePlace(place, other))).flatMap(drawRing(window)),
  };
}

function drawPins(
  places: readonly MapPlaceView[],
  { width, height, locate }: MapWindow,
  widths: MapWidths,
): PinFigure[] {
  const marks = places.map((place) => {
    const [x, y] = locate(place)!;
    return { x, y, radius: radiusOf(place), text: textOf(place) };
  });
  const sizes = widths.map((seen) => ({ width: seen, height: (seen * height) / width }));
  const labels = placeLabels(marks, sizes);
  return marks.map(({ x, y, radius, text }, index) => {
    const label = labels[index];
    return {
      x: percent(x),
      y: percent(y),
      radius,
      ...(label && { label: pinLabel(text, label, widths.length) }),
    };
  });
}

function pinLabel(text: string, { dx, dy, anchor, until }: LabelPlace, sizes: number): PinLabel {
  const leftOut = ([undefined, 'fine', 'finer'] as const)[sizes - 1 - until];
  return { text, dx, dy, anchor, ...(leftOut && { leftOut }) };
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
