import type { Entry } from '../collections/entry.ts';
import { referenceFields, siteListFields, type ReferenceTarget } from '../collections/fields.ts';
import { locateField, type FieldPath, type YamlText } from '../collections/front-matter.ts';
import { collections } from '../collections/index.ts';
import { entryIdPattern, type EntryKey } from '../collections/ids.ts';
import { joinAlternatives, suggest } from '../collections/nearest.ts';
import type { Site } from '../collections/read-content.ts';
import { findFields } from '../collections/schema-walk.ts';
import { siteSchema } from '../collections/site.ts';
import { problem, type Problem } from '../problem.ts';
import type { Resolution, Resolver } from './resolver.ts';
import type { z } from 'zod';

/** A typed edge from front matter: `from` names `to` in a field. */
export interface Relation {
  from: EntryKey;
  to: EntryKey;
  /** The field, without places in lists: `people`, `scenarios.scenario`. */
  field: string;
}

/** Lists the references in the front matter of an entry, in the order of its fields. What leads nowhere is a problem. */
export function findRelations(
  entry: Entry,
  resolver: Resolver,
  site: Site | undefined,
): { relations: Relation[]; problems: Problem[] } {
  const { schema } = collections[entry.collection];
  const relations: Relation[] = [];
  const problems = checkSiteLists(schema, entry.data, entry.frontMatter, site);
  for (const field of resolveFields(schema, entry.data, resolver)) {
    const { path, resolution } = field;
    if (resolution.kind === 'found') relations.push({ from: entry.key, to: resolution.key, field: fieldName(path) });
    else problems.push(...describe(field, entry.frontMatter, resolver));
  }
  return { relations, problems };
}

/** Reports references in site.yaml that lead nowhere. */
export function checkSiteReferences(site: Site, resolver: Resolver): Problem[] {
  return resolveFields(siteSchema, site.data, resolver).flatMap((field) => describe(field, site.yaml, resolver));
}

// `describe` copies a schema: the registries know the original, and `get` asks it, while `has` does not.
function isReference(field: z.ZodType): boolean {
  return referenceFields.get(field) !== undefined;
}

function isSiteListItem(field: z.ZodType): boolean {
  return siteListFields.get(field) !== undefined;
}

/** A field that names an entry, with what it leads to. */
export interface ReferenceField {
  path: FieldPath;
  value: string;
  target: ReferenceTarget;
  resolution: Resolution;
}

/** Lists the fields that name entries, in the order of the schema. Plain words in a field that may hold them are left out. */
export function resolveFields(schema: z.ZodType, data: unknown, resolver: Resolver): ReferenceField[] {
  return findFields(schema, data, isReference).flatMap(({ path, value, schema: field }) => {
    const target = referenceFields.get(field)!;
    const resolution = resolver.resolve(value, target.collections);
    return isPlainText(value, target, resolution) ? [] : [{ path, value, target, resolution }];
  });
}

/**
 * A field that may hold plain words holds an id only if it looks like one: one with a hyphen must exist. The curly quotation marks of a
 * word processor are none of YAML's, and not part of a name either.
 */
function isPlainText(value: string, { orText }: ReferenceTarget, resolution: Resolution): boolean {
  if (!orText || resolution.kind !== 'unknown') return false;
  if (/^[“”‘’„«]/.test(value)) return false;
  return !entryIdPattern.test(value) || !value.includes('-');
}

function describe({ path, value, target, resolution }: ReferenceField, yaml: YamlText, resolver: Resolver): Problem[] {
  const field = `\`${fieldName(path)}\``;
  if (resolution.kind === 'ambiguous') {
    const keys = joinAlternatives(resolution.keys.map((key) => `\`${key}\``));
    return [
      problem(
        'unknown-reference',
        locateField(yaml, path),
        `Unexpected reference \`${value}\` in ${field}, which fits several entries.`,
        `Write ${keys}.`,
      ),
    ];
  }
  if (resolution.kind !== 'unknown') return [];
  return [
    problem(
      'unknown-reference',
      locateField(yaml, path),
      `Unexpected reference \`${value}\` in ${field}, expected ${describeTarget(target)}.`,
      resolver.suggest(value, target.collections) ??
        `Add an entry with this id, or ${target.orText ? 'write the name without hyphens' : 'correct the reference'}.`,
    ),
  ];
}

function describeTarget({ collections: names, asKey, orText }: ReferenceTarget): string {
  if (asKey) return 'the key of an entry';
  const id = `the id of an entry in ${joinAlternatives(names.map((name) => `\`${name}/\``))}`;
  return orText ? `${id}, or a name in plain words` : id;
}

function checkSiteLists(schema: z.ZodType, data: unknown, yaml: YamlText, site: Site | undefined): Problem[] {
  if (!site) return [];
  return findFields(schema, data, isSiteListItem).flatMap(({ path, value, schema: field }) => {
    const { list } = siteListFields.get(field)!;
    const ids = site.data[list].map(({ id }) => id);
    if (ids.includes(value)) return [];
    return [
      problem(
        'unknown-list-item',
        locateField(yaml, path, { key: path.at(-1) === value }),
        `Unexpected value \`${value}\` in \`${fieldName(path)}\`, expected one of the ${list} in site.yaml: ${ids.join(', ') || 'there are none yet'}.`,
        suggest(value, ids) ?? `Add it to \`${list}\` in site.yaml if it is new.`,
      ),
    ];
  });
}

/** The name of a field, without places in lists: `people`, `scenarios.scenario`. */
export function fieldName(path: FieldPath): string {
  return path.filter((step) => typeof step === 'string').join('.');
}
