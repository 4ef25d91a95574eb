import { sidesOfEvent } from '../events/event-sides.ts';
import type { PageBuilder } from '../page-builder.ts';
import { attendance } from '../people/presence.ts';
import type { DateView, LinkView, SideView } from '../view-models.ts';
import { meetingPlaces, type MeetingPlace } from './meeting-places.ts';
import type { MapPlaceView } from './place-map-view.ts';

/** Where people met: a map, and the same as a table. */
export interface MeetingPlacesView {
  /** The answer in a sentence. */
  lead: string;
  title: string;
  /** What is counted and what is left out. */
  caption: string;
  places: MapPlaceView[];
  rows: MeetingPlaceRowView[];
}

export interface MeetingPlaceRowView {
  name: string;
  /** The country, and the places that the row is made of if there are several. */
  note: string;
  count: number;
  sides: SideView[];
  last: { link: LinkView; date: DateView };
}

/** `undefined` if people met in fewer than two places: then there is nothing to compare. */
export function meetingPlacesView(page: PageBuilder): MeetingPlacesView | undefined {
  const { knowledge } = page;
  const { where } = knowledge.words.who;
  const all = attendance(knowledge).meetings.length;
  const places = meetingPlaces(knowledge);
  const [first] = places;
  if (!first || places.length < 2) return undefined;
  const counted = places.reduce((sum, { meetings }) => sum + meetings.length, 0);
  return {
    lead: where.lead(first.name, first.meetings.length, counted),
    title: where.title(places.length),
    caption: where.caption(all - counted),
    places: places.map(({ name, lat, lon, meetings }) => ({ label: name, lat, lon, count: meetings.length })),
    rows: places.map((place) => rowView(page, place)),
  };
}

function rowView(page: PageBuilder, { name, country, meetings, parts }: MeetingPlace): MeetingPlaceRowView {
  const { event } = attendance(page.knowledge).meetings.findLast((meeting) => meetings.includes(meeting))!;
  return {
    name,
    note: [country, ...(parts.length > 1 ? parts.map(({ name, count }) => `${name} ${count}`) : [])]
      .filter(Boolean)
      .join(' · '),
    count: meetings.length,
    sides: page.sides(meetings.flatMap(({ event }) => sidesOfEvent(page.knowledge, event))),
    last: { link: page.link(event), date: page.date(event.data.date) },
  };
}
