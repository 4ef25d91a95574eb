import type { z } from 'zod';
import type { FieldPath } from './front-matter.ts';

export interface FoundField {
  path: FieldPath;
  value: string;
  schema: z.ZodType;
}

/** The parts of a zod schema that matter for walking it (https://zod.dev/library-authors). */
interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  keyType?: z.ZodType;
  valueType?: z.ZodType;
  innerType?: z.ZodType;
  options?: readonly z.ZodType[];
  in?: z.ZodType;
}

/**
 * Walks data along its schema and lists the texts whose schema is wanted, in the order of the schema.
 * This is how references are found without naming a field.
 */
export function findFields(schema: z.ZodType, data: unknown, isWanted: (schema: z.ZodType) => boolean): FoundField[] {
  const found: FoundField[] = [];
  walk(schema, data, []);
  return found;

  function walk(current: z.ZodType, value: unknown, path: FieldPath): void {
    if (value === undefined || value === null) return;
    if (typeof value === 'string' && isWanted(current)) found.push({ path, value, schema: current });
    const definition = definitionOf(current);
    if (definition.innerType) return walk(definition.innerType, value, path);
    if (definition.in) return walk(definition.in, value, path);
    if (definition.options) {
      for (const option of definition.options) if (fits(option, value)) walk(option, value, path);
    } else if (Array.isArray(value)) {
      const { element } = definition;
      if (element) value.forEach((item, index) => walk(element, item, [...path, index]));
    } else if (typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) {
        if (definition.keyType) walk(definition.keyType, key, [...path, key]);
        const child = shapeOf(definition, key) ?? definition.valueType;
        if (child) walk(child, item, [...path, key]);
      }
    }
  }
}

/** Lists the texts of data that are free words: not those of a choice, and not dates, which are parsed. */
export function findTexts(schema: z.ZodType, data: unknown): FoundField[] {
  return findFields(schema, data, (current) => definitionOf(current).type === 'string');
}

/** The schema of the object at a path, without wrappers; `undefined` if the path leads nowhere. */
export function schemaAt(schema: z.ZodType, path: FieldPath): z.ZodType | undefined {
  const definition = definitionOf(schema);
  const inner = definition.innerType ?? definition.in;
  if (inner) return schemaAt(inner, path);
  const [step, ...rest] = path;
  if (definition.options) {
    const branches = definition.options.map((option) => schemaAt(option, path));
    return branches.find((branch) => branch && definitionOf(branch).shape) ?? branches.find(Boolean);
  }
  if (step === undefined) return schema;
  const child = shapeOf(definition, step) ?? definition.element ?? definition.valueType;
  return child && schemaAt(child, rest);
}

/** The keys that an object schema knows. */
export function knownKeys(schema: z.ZodType | undefined): string[] {
  return Object.keys((schema && definitionOf(schema).shape) ?? {});
}

/** The sentence of documentation that a field has in its schema. */
export function describeField(schema: z.ZodType, path: FieldPath): string | undefined {
  const parent = schemaAt(schema, path.slice(0, -1));
  let field = parent && shapeOf(definitionOf(parent), path.at(-1) ?? '');
  while (field && !field.description) field = definitionOf(field).innerType;
  return field?.description;
}

/** Whether the field at a path takes any words: not only an id, a date or an address. */
export function isTextField(schema: z.ZodType, path: FieldPath): boolean {
  const field = schemaAt(schema, path);
  const kinds = field?._zod.def.checks?.map(({ _zod: { def } }) => def.check) ?? [];
  return kinds.includes('min_length') && !kinds.includes('string_format');
}

// Keys such as `constructor` are known to every object.
function shapeOf({ shape = {} }: Definition, key: PropertyKey): z.ZodType | undefined {
  return Object.hasOwn(shape, key) ? shape[String(key)] : undefined;
}

function fits(schema: z.ZodType, value: unknown): boolean {
  const isObject = typeof value === 'object' && !Array.isArray(value);
  return (definitionOf(schema).type === 'object') === isObject;
}

function definitionOf(schema: z.ZodType): Definition {
  return schema._zod.def;
}
