import type { Entry } from '../../collections/entry.ts';
import { whoPath } from '../../collections/paths.ts';
import { urlOfPath } from '../addresses.ts';
import type { PageBuilder } from '../page-builder.ts';
import type { LinkView } from '../view-models.ts';
import { meetingPlaces } from './meeting-places.ts';
import { shortPlaceName } from './place-name.ts';
import { coordinatesOf, type Coordinates } from './places.ts';

/** A small map that shows where something took place. */
export interface PlaceMapView {
  /** For those who do not see it. */
  title: string;
  /** The places that the map is about. */
  places: MapPlaceView[];
  /** Where else people met. Those outside of the map are not shown. */
  others: Coordinates[];
  /** The places in words, with their coordinates. */
  lines: string[];
  /** What a ring stands for, and where the places that have one are listed. */
  ring: { text: string; link: LinkView };
}

export interface MapPlaceView extends Coordinates {
  label: string;
  /** How many meetings it stands for, where that is what the map shows. */
  count?: number;
}

/** The id of the section that lists where people met, on the page that shows who did. */
export const placesAnchor = 'places';

/** Where that section stands within the site. */
export const placesPath = `${whoPath}#${placesAnchor}`;

/** The map of an event; `undefined` if its place has no coordinates. */
export function eventMap(page: PageBuilder, { data: { place } }: Entry<'events'>): PlaceMapView | undefined {
  return place && mapOf(page, [place]);
}

/** The map of a settlement’s places; `undefined` if none has coordinates. */
export function parallelMap(page: PageBuilder, { data: { places } }: Entry<'parallels'>): PlaceMapView | undefined {
  const map = mapOf(page, places);
  return map && { ...map, others: [] };
}

type Place = Entry<'parallels'>['data']['places'][number];

function mapOf({ knowledge }: PageBuilder, all: readonly Place[]): PlaceMapView | undefined {
  const { map } = knowledge.words;
  const located = all.flatMap((place) => {
    const coordinates = coordinatesOf(place);
    return coordinates ? [{ ...place, ...coordinates }] : [];
  });
  if (located.length === 0) return undefined;
  const names = located.map(({ name, country }) => [name, country].filter(Boolean).join(', '));
  return {
    title: map.title(names),
    places: located.map(({ name, lat, lon }) => ({ label: shortPlaceName(name), lat, lon })),
    others: meetingPlaces(knowledge).map(({ lat, lon }) => ({ lat, lon })),
    lines: located.map(({ lat, lon }, index) => `${names[index]!}: ${map.coordinates(lat, lon)}`),
    ring: { text: map.ring, link: { url: urlOfPath(knowledge, placesPath), title: map.allPlaces } },
  };
}
