import { z } from 'zod';
import { siteListFields } from '../collections/fields.ts';
import type { YamlText } from '../collections/front-matter.ts';
import { collections } from '../collections/index.ts';
import type { CollectionName } from '../collections/ids.ts';
import type { Content } from '../collections/read-content.ts';
import { describeField } from '../collections/schema-walk.ts';
import { validate } from '../collections/validate.ts';

/** A field of a new entry that its author is asked for. */
export interface Question {
  field: string;
  /** What the field is for, from its schema. */
  description: string | undefined;
  required: boolean;
  /** What can be chosen; `undefined` if any text goes that the schema accepts. */
  choices?: { value: string; label: string }[];
  /** What is wrong with an answer; `undefined` if nothing is. */
  findFault: (answer: string) => string | undefined;
}

/** What to ask for an entry: fields that must be there, and those that choose from a list of site.yaml. In the order of the schema. */
export function listQuestions(collection: CollectionName, site: Content['site']): Question[] {
  const { schema } = collections[collection];
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([field, fieldSchema]) => {
    const required = !fieldSchema.safeParse(undefined).success;
    const list = siteListFields.get(unwrap(fieldSchema))?.list;
    if (!required && !list) return [];
    const choices = list
      ? (site?.data[list] ?? []).map(({ id, label }) => ({ value: id, label }))
      : listOptions(fieldSchema);
    return [
      {
        field,
        description: describeField(schema, [field]),
        required,
        ...(choices && { choices }),
        findFault: (answer: string) => findFault(field, fieldSchema, answer, choices),
      },
    ];
  });
}

/** What a text from the command line means as a value of YAML: `42` is a number where the schema takes one. */
export function readAnswer(collection: CollectionName, field: string, answer: string): string | number {
  const schema = (collections[collection].schema.shape as Record<string, z.ZodType>)[field];
  const isNumber = answer.trim() !== '' && Number.isFinite(Number(answer));
  return isNumber && schema?.safeParse(Number(answer)).success ? Number(answer) : answer;
}

function findFault(field: string, schema: z.ZodType, answer: string, choices: Question['choices']): string | undefined {
  if (choices && !choices.some(({ value }) => value === answer)) {
    return `Unexpected value \`${answer}\` in \`${field}\`, expected one of: ${choices.map(({ value }) => value).join(', ') || 'there are none yet'}.`;
  }
  const yaml: YamlText = { file: '', text: '', lineOffset: 0 };
  return validate(z.object({ [field]: schema }), { [field]: answer }, yaml).problems[0]?.message;
}

function listOptions(schema: z.ZodType): Question['choices'] {
  const inner = unwrap(schema);
  return inner instanceof z.ZodEnum
    ? inner.options.map((option) => ({ value: String(option), label: String(option) }))
    : undefined;
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrap(schema.unwrap() as z.ZodType)
    : schema;
}
