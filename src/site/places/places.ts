import { geoDistance } from 'd3-geo';

/** Where a place is, in decimal degrees. */
export interface Coordinates {
  lat: number;
  lon: number;
}

/** The coordinates of a place; `undefined` if it lacks one of the two, and so is not on the map. */
export function coordinatesOf({ lat, lon }: Partial<Coordinates>): Coordinates | undefined {
  return lat === undefined || lon === undefined ? undefined : { lat, lon };
}

/** Mean radius of the Earth, in kilometres. */
export const earthRadius = 6371;

/** How far two places are from each other, in kilometres along the ground. */
export function kilometresBetween(a: Coordinates, b: Coordinates): number {
  return geoDistance([a.lon, a.lat], [b.lon, b.lat]) * earthRadius;
}
