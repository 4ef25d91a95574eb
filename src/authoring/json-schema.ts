import { z } from 'zod';
import { referenceFields, siteListFields, type ReferenceTarget, type SiteList } from '../collections/fields.ts';
import { collectionNames, entryKey, type CollectionName } from '../collections/ids.ts';

/** An id that an editor can offer, with what it stands for. */
export interface Suggestion {
  id: string;
  label: string;
}

/** What there is to offer: the entries of each collection, the items of each list in site.yaml. */
export interface Suggestions {
  entries: Readonly<Record<CollectionName, readonly Suggestion[]>>;
  lists: Readonly<Record<SiteList, readonly Suggestion[]>>;
}

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema (draft 7, which editors know best) of what an author writes: descriptions for hover help, ids of entries and of
 * lists in site.yaml as suggestions. Suggestions forbid nothing: the entry that a new one names may not be written yet.
 */
export function buildJsonSchema(schema: z.ZodType, suggestions: Suggestions): JsonSchema {
  const definitions: Record<string, JsonSchema> = {};
  const define = (name: string, offered: readonly Suggestion[]): JsonSchema => {
    definitions[name] ??= listed(offered);
    return { $ref: `#/definitions/${name}` };
  };
  const result = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      const field = zodSchema as unknown as z.ZodType;
      if (jsonSchema.description) jsonSchema.markdownDescription = jsonSchema.description;
      const target = referenceFields.get(field);
      const list = siteListFields.get(field)?.list;
      if (target)
        offer(
          jsonSchema,
          offersOf(target, suggestions).map(({ name, offered }) => define(name, offered)),
        );
      if (list) offer(jsonSchema, [define(list, suggestions.lists[list])]);
      if (field instanceof z.ZodRecord) offerKeys(jsonSchema, field, suggestions);
    },
  });
  return { ...result, definitions };
}

function offersOf(
  { collections, asKey }: ReferenceTarget,
  { entries }: Suggestions,
): { name: string; offered: readonly Suggestion[] }[] {
  if (!asKey) return collections.map((name) => ({ name, offered: entries[name] }));
  const keys = collectionNames.flatMap((name) =>
    entries[name].map(({ id, label }) => ({ id: entryKey(name, id), label })),
  );
  return [{ name: 'keys', offered: keys }];
}

/** Offers values beside whatever else the schema takes. */
function offer(schema: JsonSchema, offers: JsonSchema[]): void {
  const { type, pattern, minLength, maxLength } = schema;
  delete schema.type;
  delete schema.pattern;
  delete schema.minLength;
  delete schema.maxLength;
  schema.anyOf = [...offers, { type, pattern, minLength, maxLength }];
}

/** Offers the ids of a list as keys, where a list of site.yaml gives the keys of a record. */
function offerKeys(schema: JsonSchema, { keyType }: z.ZodRecord, { lists }: Suggestions): void {
  const list = siteListFields.get(keyType as z.ZodType)?.list;
  if (!list) return;
  const value = schema.additionalProperties as JsonSchema;
  schema.properties = Object.fromEntries(lists[list].map(({ id, label }) => [id, { ...value, description: label }]));
}

/** An empty list would be no valid schema: nothing is offered then. */
function listed(offered: readonly Suggestion[]): JsonSchema {
  if (offered.length === 0) return { type: 'string' };
  return {
    type: 'string',
    enum: offered.map(({ id }) => id),
    markdownEnumDescriptions: offered.map(({ label }) => label),
  };
}
