import type { Entry } from '../collections/entry.ts';
import type { CollectionName, EntryKey } from '../collections/ids.ts';
import { listEntries } from '../graph/build-graph.ts';
import { sidesOfEvent } from '../site/events/event-sides.ts';
import type { Knowledge } from '../site/knowledge.ts';
import { tableCsv, type Cell, type Columns } from './csv.ts';
import { firstAndLastDay, pageAddress, presentIds, sourceIds } from './entry-fields.ts';

/**
 * The columns of each table. Other entries stand in a cell by their ids, which are the first column of their own table; sides and
 * categories, which have no table, by their labels. Each begins with the id.
 */
const tables = {
  events: (knowledge) => ({
    id: ({ id }) => id,
    title: ({ data }) => data.title,
    ...dates(),
    category: ({ data }) => labelOf(knowledge.site.categories, data.category),
    place: ({ data }) => data.place?.name,
    country: ({ data }) => data.place?.country,
    latitude: ({ data }) => data.place?.lat,
    longitude: ({ data }) => data.place?.lon,
    sides: (event) => sidesOfEvent(knowledge, event).map((id) => labelOf(knowledge.site.sides, id)!),
    present: ({ data }) => participants(knowledge, data.people, 'in-person'),
    remote: ({ data }) => participants(knowledge, data.people, 'remote'),
    concerned: ({ data }) => participants(knowledge, data.people, undefined),
    organizations: ({ data }) => presentIds(knowledge, data.organizations, 'organizations'),
    documents: ({ data }) => presentIds(knowledge, data.documents, 'documents'),
    confidence: ({ data }) => data.confidence,
    turning_point: ({ data }) => data.turning,
    ...ending(knowledge),
  }),
  people: (knowledge) => ({
    id: ({ id }) => id,
    name: ({ data }) => data.title,
    other_names: ({ data }) => otherNames(data),
    side: ({ data }) => labelOf(knowledge.site.sides, data.side),
    role: ({ data }) => data.role,
    born: ({ data }) => data.born?.text,
    same_as: ({ data }) => data.sameAs,
    ...ending(knowledge),
  }),
  organizations: (knowledge) => ({
    id: ({ id }) => id,
    name: ({ data }) => data.title,
    other_names: ({ data }) => otherNames(data),
    kind: ({ data }) => data.kind,
    side: ({ data }) => labelOf(knowledge.site.sides, data.side),
    role: ({ data }) => data.role,
    country: ({ data }) => data.country,
    same_as: ({ data }) => data.sameAs,
    ...ending(knowledge),
  }),
  documents: (knowledge) => ({
    id: ({ id }) => id,
    title: ({ data }) => data.title,
    ...dates(),
    kind: ({ data }) => data.kind,
    status: ({ data }) => data.status,
    authors: ({ data }) => presentIds(knowledge, data.authors, 'people', 'organizations'),
    parties: ({ data }) => presentIds(knowledge, data.parties, 'people', 'organizations'),
    supersedes: ({ data }) => presentIds(knowledge, data.supersedes, 'documents'),
    points: ({ data }) => data.points.length,
    ...ending(knowledge),
  }),
  claims: (knowledge) => ({
    id: ({ id }) => id,
    title: ({ data }) => data.title,
    status: ({ data }) => data.status,
    kind: ({ data }) => data.kind,
    severity: ({ data }) => data.severity,
    about: ({ key }) => concerned(knowledge, key),
    best_supported: ({ data }) => accounts(data, 'preferred'),
    other_accounts: ({ data }) => accounts(data, 'normal'),
    not_used: ({ data }) => accounts(data, 'rejected'),
    checked: ({ data }) => data.checked,
    ...ending(knowledge),
  }),
  sources: (knowledge) => ({
    id: ({ id }) => id,
    title: ({ data }) => data.title,
    title_is_description: ({ data }) => data.describedTitle,
    publisher: ({ data }) => data.publisher,
    type: ({ data }) => data.type,
    language: ({ data }) => data.language,
    authors: ({ data }) => data.authors,
    ...dates(),
    accessed: ({ data }) => data.accessed,
    address: ({ data }) => data.url,
    archived: ({ data }) => data.archive,
    reliability: ({ data }) => data.reliability?.level,
    reliability_note: ({ data }) => data.reliability?.note,
    note: ({ data }) => data.note,
    page: ({ key }) => pageAddress(knowledge, key),
  }),
} satisfies { [Name in CollectionName]?: (knowledge: Knowledge) => Columns<Entry<Name>> };

/** A collection that can be taken away as a table (`downloads` in the table of collections), sorted by id. */
export function collectionCsv(knowledge: Knowledge, collection: CollectionName): string {
  const columns = tables[collection as keyof typeof tables](knowledge) as unknown as Columns<Entry>;
  return tableCsv(columns, listEntries(knowledge.graph, collection));
}

type Dated = Entry<'events'> | Entry<'documents'> | Entry<'sources'>;

/** A date as it is written, in EDTF, and the first and last day that it can mean. */
function dates(): Columns<Dated> {
  return {
    date: ({ data }) => data.date?.text,
    start: ({ data }) => firstAndLastDay(data.date).start,
    end: ({ data }) => firstAndLastDay(data.date).end,
  };
}

/** The last columns of every table but that of the sources. */
function ending(knowledge: Knowledge): Columns<Entry<'events' | 'people' | 'organizations' | 'documents' | 'claims'>> {
  return {
    summary: ({ data }) => data.summary,
    sources: (entry) => sourceIds(knowledge, entry),
    page: ({ key }) => pageAddress(knowledge, key),
  };
}

function labelOf(list: readonly { id: string; label: string }[], id: string | undefined): string | undefined {
  return list.find((item) => item.id === id)?.label;
}

/** Ids of those who took part in one way; without a way, of those who are merely concerned. */
function participants(
  knowledge: Knowledge,
  people: Entry<'events'>['data']['people'],
  presence: 'in-person' | 'remote' | undefined,
): Cell {
  const items = people.map((item) => (typeof item === 'string' ? { person: item } : item));
  const ids = items.filter((item) => ('presence' in item ? item.presence : undefined) === presence);
  return presentIds(
    knowledge,
    ids.map(({ person }) => person),
    'people',
  );
}

/** Names in other languages and other names, each once. */
function otherNames({ nativeNames, aliases }: { nativeNames: Record<string, string>; aliases: string[] }): string[] {
  return [...new Set([...Object.values(nativeNames), ...aliases])];
}

/** Keys of the entries that a claim is about. */
function concerned({ graph }: Knowledge, claim: EntryKey): EntryKey[] {
  const relations = graph.relationsFrom.get(claim) ?? [];
  return relations.filter(({ field }) => field === 'about').map(({ to }) => to);
}

function accounts({ accounts: all }: Entry<'claims'>['data'], rank: string): string[] {
  return all.filter((account) => account.rank === rank).map(({ text }) => text);
}
