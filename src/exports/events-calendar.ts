import { createHash } from 'node:crypto';
import { dayAfter, firstDay, isSure, lastDay } from '../collections/dates.ts';
import type { Entry } from '../collections/entry.ts';
import { formatDate as formatDateInWords } from '../i18n/dates.ts';
import { absoluteUrl, urlOf } from '../site/addresses.ts';
import { eventsInTime } from '../site/events/timeline.ts';
import { perKnowledge, type Knowledge } from '../site/knowledge.ts';
import { escapeText, formatCalendar, formatDate, type Property } from './icalendar.ts';

/**
 * The events as a calendar (RFC 5545) of whole days, earliest first. What still goes on stands on its first day. An event of which no
 * day is known would fill a month or a year: it is left out.
 */
export function eventsCalendar(knowledge: Knowledge): string {
  const { site } = knowledge;
  const calendar: Property[] = [
    ['PRODID', '-//Parley//Events//EN'],
    // NAME is of RFC 7986; older programs know the other.
    ['NAME', escapeText(site.title)],
    ['X-WR-CALNAME', escapeText(site.title)],
  ];
  return formatCalendar(
    calendar,
    calendarEvents(knowledge).map((event) => eventProperties(knowledge, event)),
  );
}

/** The events whose first and last day are known, earliest first. */
export const calendarEvents = perKnowledge((knowledge: Knowledge): Entry<'events'>[] =>
  eventsInTime(knowledge).filter(({ data: { date } }) => date.from.day && (date.kind !== 'interval' || date.to.day)),
);

function eventProperties(knowledge: Knowledge, event: Entry<'events'>): Property[] {
  const { data } = event;
  const { place } = data;
  const url = absoluteUrl(knowledge, urlOf(knowledge, event.key));
  const category = knowledge.site.categories.find(({ id }) => id === data.category)!.label;
  return [
    ['UID', identifierOf(knowledge, event)],
    ['DTSTAMP', `${formatDate(lastChangeOf(knowledge, event))}T000000Z`],
    ['DTSTART;VALUE=DATE', formatDate(firstDay(data.date))],
    // The day after the last.
    ['DTEND;VALUE=DATE', formatDate(dayAfter(lastDay(data.date) ?? firstDay(data.date)))],
    ['SUMMARY', escapeText(data.title)],
    ['DESCRIPTION', escapeText(describe(knowledge, event))],
    ['CATEGORIES', escapeText(category)],
    ...(place ? [['LOCATION', escapeText([place.name, place.country].filter(Boolean).join(', '))] as const] : []),
    ...(place?.lat !== undefined && place.lon !== undefined ? [['GEO', `${place.lat};${place.lon}`] as const] : []),
    ...(url ? [['URL', url] as const] : []),
    ['TRANSP', 'TRANSPARENT'],
  ];
}

/** The same in every file, and no other site's: RFC 7986, section 5.3, advises against the name of a host. */
function identifierOf({ site }: Knowledge, { id }: Entry): string {
  return `${id}@${createHash('sha256').update(site.title).digest('hex').slice(0, 16)}`;
}

/** DTSTAMP says when the event was last revised, so that a calendar takes up what changed. */
function lastChangeOf({ site }: Knowledge, { data }: Entry): string {
  return data.changes
    .map(({ date }) => date)
    .reduce((last, date) => (date > last ? date : last), data.changes[0]?.date ?? site.asOf);
}

/** The summary; the date in words where it says more than the days; how sure it is. */
function describe({ words }: Knowledge, { data }: Entry<'events'>): string {
  const { date } = data;
  const points = date.kind === 'interval' ? [date.from, date.to] : [date.from];
  const isPlain = date.kind !== 'open' && points.every(isSure);
  const certainty = data.confidence && `${words.certainty[data.confidence]}.`;
  return [data.summary, !isPlain && `${formatDateInWords(date, words)}.`, certainty].filter(Boolean).join('\n');
}
