import { perKnowledge, type Knowledge } from '../knowledge.ts';
import { attendance, type Gathering } from '../people/presence.ts';
import { shortPlaceName } from './place-name.ts';
import { coordinatesOf, kilometresBetween, type Coordinates } from './places.ts';

/** Where people met: a place, or places so close to each other that a map of all would show them as one. */
export interface MeetingPlace extends Coordinates {
  name: string;
  country?: string;
  meetings: readonly Gathering[];
  /** The places it is made of, with the number of meetings in each; the most frequent first. */
  parts: readonly { name: string; count: number }[];
}

/** Places closer than this, in kilometres, are shown as one. */
const nearness = 150;

/**
 * The places in which sources put at least two people at once, up to the day that the site speaks of; the most frequent first,
 * then the earliest. Places without coordinates are left out.
 */
export const meetingPlaces = perKnowledge((knowledge: Knowledge): MeetingPlace[] => {
  const groups: Group[] = [];
  for (const place of singlePlaces(attendance(knowledge).meetings.filter(isInOnePlace))) {
    const near = groups.find(({ places: [first] }) => kilometresBetween(first, place) < nearness);
    if (near) near.places.push(place);
    else groups.push({ places: [place] });
  }
  return groups.map(describeGroup).sort(byFrequency);
});

interface SinglePlace extends Coordinates {
  name: string;
  country?: string;
  meetings: Gathering[];
}

interface Group {
  places: [SinglePlace, ...SinglePlace[]];
}

/** Whether at least two were there in person, so that the place is where they met. */
function isInOnePlace({ presences }: Gathering): boolean {
  return [...presences.values()].filter(({ remote }) => !remote).length > 1;
}

/** One for each pair of coordinates, under the name that it has first. */
function singlePlaces(meetings: readonly Gathering[]): SinglePlace[] {
  const places = new Map<string, SinglePlace>();
  for (const meeting of meetings) {
    const { place } = meeting.event.data;
    const coordinates = place && coordinatesOf(place);
    if (!coordinates) continue;
    const key = `${coordinates.lat} ${coordinates.lon}`;
    const known = places.get(key);
    if (known) known.meetings.push(meeting);
    else places.set(key, { ...coordinates, name: place.name, country: place.country, meetings: [meeting] });
  }
  return [...places.values()].sort(byFrequency);
}

// Sorting is stable, and the earliest come first.
function byFrequency(a: Pick<MeetingPlace, 'meetings'>, b: Pick<MeetingPlace, 'meetings'>): number {
  return b.meetings.length - a.meetings.length;
}

function describeGroup({ places }: Group): MeetingPlace {
  const [{ lat, lon, name, country }] = places;
  return {
    lat,
    lon,
    name: places.length > 1 ? (commonRegion(places) ?? shortPlaceName(name)) : shortPlaceName(name),
    ...(country && { country }),
    meetings: places.flatMap(({ meetings }) => meetings),
    parts: places.map(({ name, meetings }) => ({ name: shortPlaceName(name), count: meetings.length })),
  };
}

/** What stands behind the last comma of each name, if it is the same: `Norland` of `Lindholm, Norland` and `Sandvik, Norland`. */
function commonRegion(places: readonly SinglePlace[]): string | undefined {
  const [first, ...rest] = places.map(({ name }) => /,\s*([^,]+)$/.exec(name)?.[1]);
  return rest.every((region) => region === first) ? first : undefined;
}
