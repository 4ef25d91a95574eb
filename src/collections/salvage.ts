import type { z } from 'zod';
import { knownKeys } from './schema-walk.ts';

/**
 * What can be known of an entry whose fields have faults: its data without those fields. A title or a summary that must be there has
 * a text in its place. `undefined` if something else that must be there is missing or at fault.
 */
export function salvage<Schema extends z.ZodType>(
  schema: Schema,
  value: Readonly<Record<string, unknown>>,
  standIn: string,
): z.output<Schema> | undefined {
  const faulty = findFaultyFields(schema, value);
  const sound = Object.fromEntries(Object.entries(value).filter(([key]) => !faulty.has(key)));
  const texts = ['title', 'summary'].filter((key) => faulty.has(key) && knownKeys(schema).includes(key));
  return schema.safeParse({ ...sound, ...Object.fromEntries(texts.map((key) => [key, standIn])) }).data;
}

function findFaultyFields(schema: z.ZodType, value: unknown): Set<PropertyKey | undefined> {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return new Set(
    issues.flatMap((issue) =>
      issue.path.length === 0 && issue.code === 'unrecognized_keys' ? issue.keys : [issue.path[0]],
    ),
  );
}
