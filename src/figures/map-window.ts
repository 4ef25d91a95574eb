import {
  geoAzimuthalEqualArea,
  geoBounds,
  geoCentroid,
  geoDistance,
  geoEqualEarth,
  geoPath,
  type GeoProjection,
} from 'd3-geo';
import type { MultiPoint } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/land-110m.json' with { type: 'json' };
import { earthRadius, type Coordinates } from '../site/places/places.ts';
import { CompactPath } from './compact-path.ts';

/** A part of the world as it is drawn. */
export interface MapWindow {
  /** In the units of `land`. */
  width: number;
  height: number;
  /** Data of an SVG path. */
  land: string;
  /** Where a place is, from the left and from the top, as parts of the whole; `undefined` if it is outside. */
  locate: (place: Coordinates) => [x: number, y: number] | undefined;
}

/** Natural Earth, 1:110 million: as fine as a small map can show. */
const topology = atlas as unknown as Topology<{ land: GeometryCollection }>;
const land = feature(topology, topology.objects.land);

/** Up to this distance from their middle, in radians, places are shown from near by; beyond, on a map of the world. */
const farthest = 0.5;

/**
 * How much a map from near by shows from left to right, in kilometres: the first that has a coast and all the places. The first of
 * all is for several places only, which it keeps apart.
 */
const across = [2200, 4500, 9000];

/** The parts of a map that must be sea and land, else nobody could tell where it is. */
const leastSea = 0.12;
const leastLand = 0.05;

/** Room between the places and the edge of a map of the world, as a part of its width. */
const margin = 0.08;

/**
 * The window around places, of the width given in pixels. It is so large that all of them are in it and that its coasts tell
 * where it is. It is two thirds as high as wide, or lower where the places lie side by side.
 */
export function windowAround(places: readonly Coordinates[], width: number): MapWindow {
  const key = JSON.stringify([width, places.map(({ lat, lon }) => [lat, lon])]);
  const window = drawn.get(key) ?? chooseWindow(places, width);
  drawn.set(key, window);
  return window;
}

// Much happens in few places, and the land takes a while to draw.
const drawn = new Map<string, MapWindow>();

function chooseWindow(places: readonly Coordinates[], width: number): MapWindow {
  const points: MultiPoint = { type: 'MultiPoint', coordinates: places.map(({ lat, lon }) => [lon, lat]) };
  const middle = geoCentroid(points);
  const reach = Math.max(...places.map(({ lat, lon }) => geoDistance(middle, [lon, lat])));
  if (reach > farthest) return windowOfWorld(points, width);
  return windowNear(middle, reach, places.length > 1 ? across : across.slice(1), width);
}

/** In equal area around the middle, so that a kilometre is as long in the north as in the south. */
function windowNear([lon, lat]: [number, number], reach: number, choice: readonly number[], width: number): MapWindow {
  const height = Math.round((width * 2) / 3);
  const project = (kilometres: number) =>
    geoAzimuthalEqualArea()
      .rotate([-Math.round(lon), -Math.round(lat)])
      .clipAngle(89)
      .scale(width / Math.max(kilometres / earthRadius, reach * 4))
      .translate([width / 2, height / 2]);
  const all = choice.map(project);
  return drawWindow(all.find((projection) => hasCoast(projection, width, height)) ?? all.at(-1)!, width, height);
}

function hasCoast(projection: GeoProjection, width: number, height: number): boolean {
  const share = geoPath(clip(projection, width, height)).area(land) / (width * height);
  return share >= leastLand && share <= 1 - leastSea;
}

function windowOfWorld(points: MultiPoint, width: number): MapWindow {
  const [[west], [east]] = geoBounds(points);
  const middle = (west + east + (west > east ? 360 : 0)) / 2;
  const room = width * margin;
  const tallest = (width * 2) / 3;
  const projection = geoEqualEarth()
    .rotate([-middle, 0])
    .fitExtent(
      [
        [room, room],
        [width - room, tallest - room],
      ],
      points,
    );
  const [[, top], [, bottom]] = geoPath(projection).bounds(points);
  const height = Math.round(Math.max(bottom - top + 2 * room, width * 0.4));
  const [x, y] = projection.translate();
  return drawWindow(projection.translate([x, y + (height - top - bottom) / 2]), width, height);
}

function drawWindow(projection: GeoProjection, width: number, height: number): MapWindow {
  const path = new CompactPath();
  geoPath(clip(projection, width, height), path)(land);
  return {
    width,
    height,
    land: path.toString(),
    locate: ({ lat, lon }) => {
      const [x, y] = projection([lon, lat])!;
      return x >= 0 && x <= width && y >= 0 && y <= height ? [x / width, y / height] : undefined;
    },
  };
}

/** Cut a little outside of the frame, so that the cut is not seen. */
function clip(projection: GeoProjection, width: number, height: number): GeoProjection {
  return projection.precision(0).clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);
}
