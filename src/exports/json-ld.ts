import type { Article, Event, Organization, Person, Place, WebSite } from 'schema-dts';
import { isEntryOf, type Entry } from '../collections/entry.ts';
import { getEntry } from '../graph/find-entry.ts';
import { absoluteUrl, urlOf, urlOfPath } from '../site/addresses.ts';
import type { Knowledge } from '../site/knowledge.ts';
import { postState } from '../site/people/posts.ts';

/**
 * What the page of an entry is about, in the words of https://schema.org, as JSON-LD for search engines: an event, a person, an
 * organization, else an article. Addresses are there only if it is known where the site is published.
 */
export function pageJsonLd(knowledge: Knowledge, entry: Entry): string {
  if (isEntryOf(entry, 'events')) return formatData(eventData(knowledge, entry));
  if (isEntryOf(entry, 'people')) return formatData(personData(knowledge, entry));
  if (isEntryOf(entry, 'organizations')) return formatData(organizationData(knowledge, entry));
  return formatData(articleData(knowledge, entry));
}

/** The site itself, likewise, for its front page. */
export function siteJsonLd(knowledge: Knowledge): string {
  const { site } = knowledge;
  const url = absoluteUrl(knowledge, urlOfPath(knowledge, '/'));
  const data: Data<WebSite, 'WebSite'> = {
    '@type': 'WebSite',
    name: site.title,
    description: site.description,
    inLanguage: site.language,
    license: site.licence.url,
    ...(url && { url }),
  };
  return formatData(data);
}

/** The text can stand in a `script` element as it is: no `<` is in it, so neither `</script>` nor `<!--`. */
function formatData(data: object): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
}

/** A thing of a type of the vocabulary, as an object. */
type Data<Thing, Type extends string> = Extract<Thing, { '@type': Type }>;

/** Those who were there are named; who is merely concerned did not attend. */
function eventData(knowledge: Knowledge, { key, data }: Entry<'events'>): Data<Event, 'Event'> {
  const attendees = data.people.flatMap((item) => (typeof item !== 'string' && item.presence ? [item.person] : []));
  return {
    '@type': 'Event',
    name: data.title,
    description: data.summary,
    ...eventDates(data.date),
    ...(data.place && { location: placeData(data.place) }),
    ...(attendees.length > 0 && {
      attendee: attendees.map((id) => {
        const person = getEntry(knowledge.graph, 'people', id);
        return { '@type': 'Person', name: person.data.title, ...pageUrl(knowledge, person) };
      }),
    }),
    ...pageUrl(knowledge, { key }),
  };
}

function eventDates(date: Entry<'events'>['data']['date']): { startDate?: string; endDate?: string } {
  const [from, to] = date.text.split('/').map(exactDate);
  const end = date.kind === 'point' ? from : to;
  return { ...(from && { startDate: from }), ...(end && { endDate: end }) };
}

/** A point in EDTF as ISO 8601, which has no form for what is approximate, uncertain or open. */
function exactDate(text: string | undefined): string | undefined {
  return text && /^[\d-]+$/.test(text) ? text : undefined;
}

function placeData({ name, country, lat, lon }: NonNullable<Entry<'events'>['data']['place']>): Data<Place, 'Place'> {
  return {
    '@type': 'Place',
    name,
    address: [name, country].filter(Boolean).join(', '),
    ...(lat !== undefined &&
      lon !== undefined && { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } }),
  };
}

function personData(knowledge: Knowledge, entry: Entry<'people'>): Data<Person, 'Person'> {
  const { data } = entry;
  const present = data.affiliations
    .filter((post) => postState(knowledge, post) === 'held')
    .flatMap(({ organization }) => organization ?? []);
  const born = exactDate(data.born?.text);
  return {
    '@type': 'Person',
    ...named(data),
    ...(data.role && { jobTitle: data.role }),
    ...(present.length > 0 && {
      affiliation: [...new Set(present)].map((id) => ({
        '@type': 'Organization',
        name: getEntry(knowledge.graph, 'organizations', id).data.title,
      })),
    }),
    ...(born && { birthDate: born }),
    ...pageUrl(knowledge, entry),
  };
}

function organizationData(knowledge: Knowledge, entry: Entry<'organizations'>): Data<Organization, 'Organization'> {
  return { '@type': 'Organization', ...named(entry.data), ...pageUrl(knowledge, entry) };
}

function named({ title, summary, nativeNames, sameAs }: Entry<'people' | 'organizations'>['data']) {
  const names = [...new Set(Object.values(nativeNames))];
  return {
    name: title,
    description: summary,
    ...(names.length > 0 && { alternateName: names }),
    ...(sameAs.length > 0 && { sameAs }),
  };
}

/** First published with the first change, and last revised with the last. */
function articleData(knowledge: Knowledge, entry: Entry): Data<Article, 'Article'> {
  const { site } = knowledge;
  const { title, changes } = entry.data;
  const summary = 'summary' in entry.data ? entry.data.summary : undefined;
  const days = changes.map(({ date }) => date).sort();
  return {
    '@type': 'Article',
    headline: title,
    ...(summary && { description: summary }),
    ...(days.length > 0 && { datePublished: days[0]!, dateModified: days.at(-1)! }),
    inLanguage: site.language,
    license: site.licence.url,
    publisher: { '@type': 'Organization', name: site.title },
    ...pageUrl(knowledge, entry),
  };
}

function pageUrl(knowledge: Knowledge, { key }: Pick<Entry, 'key'>): { url?: string } {
  const url = absoluteUrl(knowledge, urlOf(knowledge, key));
  return url ? { url } : {};
}
