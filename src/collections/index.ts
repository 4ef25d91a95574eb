import type { z } from 'zod';
import { claimSchema } from './claim.ts';
import { documentSchema } from './document.ts';
import type { DownloadFormat } from './downloads.ts';
import { eventSchema } from './event.ts';
import type { CollectionName } from './ids.ts';
import { indicatorSchema } from './indicator.ts';
import { organizationSchema } from './organization.ts';
import { pageSchema } from './page.ts';
import { parallelSchema } from './parallel.ts';
import { personSchema } from './person.ts';
import { scenarioSchema } from './scenario.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';

/** The first parts of addresses at which Parley's own pages and files stand; `tests/reserved-ids.test.ts` compares them. */
const reservedPageIds = [
  ...[
    '404',
    'changes',
    'claims',
    'data',
    'documents',
    'events',
    'fonts',
    'glossary',
    'images',
    'indicators',
    'organizations',
    'pagefind',
  ],
  ...['parallels', 'people', 'previews', 'scenarios', 'search', 'sources', 'timeline', 'who'],
];

/** The table of collections. Code walks it; it does not ask for a collection by name where the table can say. */
export const collections = {
  events: {
    schema: eventSchema,
    base: '/events/',
    names: 'proper',
    cited: true,
    preview: true,
    downloads: ['csv', 'json', 'calendar'],
  },
  people: {
    schema: personSchema,
    base: '/people/',
    names: 'proper',
    cited: true,
    preview: true,
    downloads: ['csv', 'json'],
  },
  organizations: {
    schema: organizationSchema,
    base: '/organizations/',
    names: 'proper',
    cited: true,
    preview: true,
    downloads: ['csv', 'json'],
  },
  documents: {
    schema: documentSchema,
    base: '/documents/',
    names: 'proper',
    cited: true,
    preview: true,
    reservedIds: ['compare'],
    downloads: ['csv', 'json'],
  },
  scenarios: {
    schema: scenarioSchema,
    base: '/scenarios/',
    names: 'proper',
    cited: true,
    preview: true,
    downloads: ['json'],
  },
  parallels: {
    schema: parallelSchema,
    base: '/parallels/',
    names: 'proper',
    cited: true,
    preview: true,
    reservedIds: ['compare'],
    downloads: ['json'],
  },
  claims: {
    schema: claimSchema,
    base: '/claims/',
    inset: true,
    names: 'none',
    preview: true,
    searchWeight: 0.8,
    downloads: ['csv', 'json'],
  },
  indicators: {
    schema: indicatorSchema,
    base: '/indicators/',
    anchor: 'indicator-',
    inset: true,
    names: 'none',
    downloads: ['json'],
  },
  terms: { schema: termSchema, base: '/glossary/', anchor: 'term-', inset: true, names: 'common', preview: true },
  sources: {
    schema: sourceSchema,
    base: '/sources/',
    names: 'none',
    searchWeight: 0.1,
    downloads: ['csv', 'json', 'csl', 'bibtex'],
  },
  pages: { schema: pageSchema, base: '/', names: 'none', reservedIds: reservedPageIds },
} as const satisfies Record<CollectionName, CollectionDefinition>;

interface CollectionDefinition {
  schema: z.ZodObject;
  /** Where its index page stands, and its entries below it. */
  base: `/${string}`;
  /** What the anchors of its entries begin with, if they stand on the index page and have no page of their own. */
  anchor?: string;
  /** Whether its bodies stand within something else, a list or a block, where there is no room for headings. */
  inset?: boolean;
  /**
   * Whether prose names its entries, so that titles and aliases link by themselves. Common nouns do so in either case of their
   * first letter; proper names only as they are written.
   */
  names: 'proper' | 'common' | 'none';
  /** Whether its entries are about the subject, so that each paragraph should cite a source and each entry be named by another. */
  cited?: boolean;
  /** Whether a link to one of its entries has a small card that says what it is. Sources have their notes. */
  preview?: boolean;
  /** How much its pages count in the search of the texts, where that is not 1: a source is seldom what a reader looks for. */
  searchWeight?: number;
  /** What its entries can be taken away as, in the order of the page of downloads. Of prose, its pages are the better copy. */
  downloads?: readonly DownloadFormat[];
  /** Ids whose addresses other pages have. */
  reservedIds?: readonly string[];
}

/** Validated front matter of a collection. */
export type EntryData<Name extends CollectionName = CollectionName> = z.infer<(typeof collections)[Name]['schema']>;

/** Id of the page that stands at `/`. */
export const frontPageId = 'index';

/** The definition of a collection, with its optional parts. */
export function definitionOf(name: CollectionName): CollectionDefinition {
  return collections[name];
}

/** The path of an entry within the site, without the base path: `/people/ada-berg/`, `/glossary/#term-truce`. */
export function entryPath(collection: CollectionName, id: string): string {
  const { base, anchor } = definitionOf(collection);
  if (collection === 'pages' && id === frontPageId) return '/';
  return anchor ? `${base}#${anchor}${id}` : `${base}${id}/`;
}
