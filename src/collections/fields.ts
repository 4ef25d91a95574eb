import { z } from 'zod';
import { parseDay, parseFuzzyDate } from './dates.ts';
import { collectionNames, entryIdLength, entryIdPattern, type CollectionName } from './ids.ts';
import { isAbsoluteUrl } from './urls.ts';

/** Lists in site.yaml whose ids the front matter of entries may name. */
export type SiteList = 'sides' | 'categories' | 'topics' | 'dimensions';

/** What a reference may lead to. With `orText` the field may also hold a plain name, which has no entry. */
export interface ReferenceTarget {
  collections: readonly CollectionName[];
  /** Whether the value is a key, `collection/id`, instead of an id. */
  asKey?: boolean;
  orText?: boolean;
}

/** Marks the fields that name another entry, so that one walk over the schema finds every reference. */
export const referenceFields = z.registry<ReferenceTarget>();

/** Marks the fields that name an item of a list in site.yaml. */
export const siteListFields = z.registry<{ list: SiteList }>();

/** The id of an entry of one collection. */
export function reference(collection: CollectionName) {
  return idText().register(referenceFields, { collections: [collection] });
}

/** The key of an entry of any collection: `people/ada-berg`. */
export function anyReference() {
  return z
    .string()
    .regex(/^[a-z]+\/[a-z0-9-]+$/, 'the key of an entry, such as `people/ada-berg`')
    .register(referenceFields, { collections: collectionNames, asKey: true });
}

/** The id of an entry of one of the collections, or a name in plain words. */
export function referenceOrText(...collections: CollectionName[]) {
  return text().register(referenceFields, { collections, orText: true });
}

/** The id of an item of a list in site.yaml. */
export function siteListItem(list: SiteList) {
  return idText().register(siteListFields, { list });
}

export function idText() {
  return z.string().max(entryIdLength).regex(entryIdPattern, 'an id in kebab-case, such as `ada-berg`');
}

export function text() {
  return z.string().trim().min(1);
}

export const sourceIds = z.array(reference('sources')).default([]);

/** A date in the EDTF subset of dates.ts; what comes out is the parsed date. */
export const fuzzyDate = z.union([z.string(), z.int()]).transform((value, context) => {
  const date = parseFuzzyDate(String(value));
  if (!date) {
    context.issues.push({ code: 'custom', input: value, params: { code: 'invalid-date' } });
    return z.NEVER;
  }
  return date;
});

/** A calendar day, `2031-05-04`. */
export const day = z.string().transform((value, context) => {
  const parsed = parseDay(value);
  if (!parsed) {
    context.issues.push({ code: 'custom', input: value, params: { code: 'invalid-day' } });
    return z.NEVER;
  }
  return parsed;
});

export const webAddress = z.string().refine(isAbsoluteUrl, { params: { code: 'invalid-url' } });

/** How sure the editors are. It is their judgement; no computed figure replaces it. */
export const confidence = z
  .enum(['confirmed', 'reported', 'disputed', 'single-source'])
  .describe('How sure the editors are of the statement.');

export type Confidence = z.infer<typeof confidence>;

/** A name of the entity in each language, by language code. */
export const nativeNames = z
  .record(z.string().regex(/^[a-z]{2,3}$/, 'a language code such as `uk`'), text())
  .default({})
  .describe('The name in other languages, by language code. Shown with its language marked, and found by search.');

export const country = text().describe('The country as readers know it.');

/** Half of a pair of coordinates is no place. */
function demandBothCoordinates(
  context: z.core.ParsePayload<{ lat?: number | undefined; lon?: number | undefined }>,
): void {
  const { lat, lon } = context.value;
  if ((lat === undefined) === (lon === undefined)) return;
  const missing = lat === undefined ? 'lat' : 'lon';
  context.issues.push({ code: 'invalid_type', expected: 'number', input: undefined, path: [missing] });
}

/** A place on the map. */
export const place = z
  .strictObject({
    name: text().describe('The place as readers know it.'),
    country: country.optional(),
    lat: z
      .number()
      .min(-90)
      .max(90)
      .optional()
      .describe('Latitude in decimal degrees. It goes with `lon`; without the two the place is not on the map.'),
    lon: z.number().min(-180).max(180).optional().describe('Longitude in decimal degrees. It goes with `lat`.'),
    role: text().optional().describe('What happened there, if the entry has several places.'),
  })
  .check(demandBothCoordinates)
  .describe('Where it took place. Shown under the title, and on the map if it has coordinates.');

/** Addresses of the same entity elsewhere, such as Wikidata. */
export const sameAs = z
  .array(webAddress)
  .default([])
  .describe('Addresses of the same entity elsewhere, such as Wikidata.');

/** A cell of the comparison: what a settlement or a draft says on one dimension. */
const comparisonValue = z.strictObject({
  text: text(),
  sources: sourceIds,
  confidence: confidence.optional(),
});

/** One column of the comparison table; a case that had two settlements has two. */
export const comparison = z
  .array(
    z.strictObject({
      id: idText().describe('Names the column; unique in the site.'),
      label: text().describe('The head of the column.'),
      values: z
        .record(siteListItem('dimensions'), comparisonValue)
        .describe('What it says on each dimension of site.yaml.'),
    }),
  )
  .default([])
  .describe('Columns of the comparison with other cases and drafts.');

const change = z.strictObject({
  date: day.describe('The day of the change.'),
  level: z.enum(['major', 'minor', 'correction']).describe('`minor` stays silent; the others are shown to readers.'),
  note: text().describe('What changed, in words for readers.'),
});

/** The first field of every collection. */
export const title = text().describe('The name or headline of the entry.');

/** The last fields of every collection. The order of a schema is the order in which `check --fix` puts the keys. */
export const commonFields = {
  aliases: z
    .array(text())
    .default([])
    .describe(
      'Other names as prose uses them, in any script. They link by themselves, so no two entries may share one.',
    ),
  searchNames: z
    .array(text())
    .default([])
    .describe('Names found by search only: misspellings, a capital that stands for a government, everyday words.'),
  formerIds: z
    .array(idText())
    .default([])
    .describe('Earlier ids of the entry. Their addresses redirect, and links to them resolve.'),
  sources: sourceIds.describe('Sources behind the front matter. The body cites for itself.'),
  changes: z.array(change).default([]).describe('What changed since the entry was first published, newest first.'),
};

export const summaryLength = 240;

/** The sentence under the title, in lists and in search results. */
export const summary = text()
  .max(summaryLength)
  .describe(`One sentence that says the main point, at most ${summaryLength} characters.`);
