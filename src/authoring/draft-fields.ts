import type { Day } from '../collections/dates.ts';
import type { FieldPath } from '../collections/front-matter.ts';
import { collections } from '../collections/index.ts';
import { suggest } from '../collections/nearest.ts';
import type { CollectionName } from '../collections/ids.ts';
import { describePlaceholder, placeholderText } from '../collections/placeholder.ts';
import type { Content } from '../collections/read-content.ts';
import { describeField } from '../collections/schema-walk.ts';
import { listQuestions, readAnswer, type Question } from './questions.ts';
import { Refusal } from './refusal.ts';
import { writeValue } from './yaml-values.ts';

/** What the author says of a new entry. */
export interface EntryWish {
  collection: CollectionName;
  title: string;
  /** Without it, the title gives the id. */
  id?: string;
  /** Values of fields, as text. */
  fields: Readonly<Record<string, string>>;
}

/** A field of a new entry. */
export interface FieldDraft {
  field: string;
  /** What it holds; for a list, the fields of its first item. */
  value: string | number | FieldDraft[];
  /** For a placeholder: what belongs there. */
  hint?: string;
}

/** Lists that a schema allows to be empty, and a rule does not. */
const firstItems: Partial<Record<CollectionName, FieldDraft>> = {
  claims: {
    field: 'accounts',
    value: [
      { field: 'text', value: placeholderText, ...hintOf('claims', ['accounts', 0, 'text']) },
      { field: 'sources', value: [] },
    ],
    ...hintOf('claims', ['accounts']),
  },
};

function hintOf(collection: CollectionName, path: FieldPath): Pick<FieldDraft, 'hint'> {
  const hint = describeField(collections[collection].schema, path);
  return { ...(hint !== undefined && { hint }) };
}

/**
 * The fields that a new entry begins with, in the order of the schema: what was given, and placeholders for what must be there. Refuses
 * what is wrong.
 */
export function draftFields(content: Content, { collection, title, fields }: EntryWish, today: Day): FieldDraft[] {
  const questions = listQuestions(collection, content.site);
  const names = questions.map(({ field }) => field);
  const unknown = Object.keys(fields).find((field) => !names.includes(field));
  if (unknown !== undefined) {
    throw new Refusal(
      `Unexpected option --${unknown}. ${suggest(unknown, names) ?? `These are asked for: ${names.join(', ')}.`} Other fields go into the file.`,
    );
  }
  const given: Partial<Record<string, string>> = { ...fields, title };
  const drafts = questions.flatMap((question): FieldDraft[] => {
    const { field, required } = question;
    const answer = given[field];
    if (answer === undefined) return required ? [draftPlaceholder(question, content, today)] : [];
    const fault = question.findFault(answer);
    if (fault) throw new Refusal(fault);
    return [{ field, value: readAnswer(collection, field, answer.trim()) }];
  });
  const firstItem = firstItems[collection];
  if (firstItem) drafts.push(firstItem);
  const order = Object.keys(collections[collection].schema.shape);
  return drafts.sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
}

function draftPlaceholder(question: Question, content: Content, today: Day): FieldDraft {
  return { field: question.field, value: findPlaceholder(question, content, today), hint: describe(question) };
}

/** The first of a few values that the schema takes: a choice, best one that claims nothing; words, a day, a language. */
function findPlaceholder({ field, choices, findFault }: Question, { site }: Content, today: Day): string {
  const candidates = choices
    ? ['unknown', ...choices.map(({ value }) => value)]
    : [placeholderText, today, site?.data.language ?? 'en'];
  const found = candidates.find((candidate) => findFault(candidate) === undefined);
  if (found !== undefined) return found;
  throw new Refusal(
    choices?.length === 0
      ? `There is nothing to choose for \`${field}\` yet. Add it to site.yaml first.`
      : `Missing option --${field}.`,
  );
}

function describe({ description, choices = [] }: Question): string {
  return describePlaceholder(
    description,
    choices.map(({ value }) => value),
  );
}

/** The lines of the front matter that hold a field; what belongs in a placeholder is a comment. */
export function writeField({ field, value, hint }: FieldDraft): string {
  const comment = hint === undefined ? '' : ` # ${hint}`;
  if (!Array.isArray(value)) return `${field}: ${typeof value === 'number' ? value : writeValue(value)}${comment}\n`;
  if (value.length === 0) return `${field}: []${comment}\n`;
  const lines = value.map((part, index) => `  ${index === 0 ? '-' : ' '} ${writeField(part)}`);
  return `${field}:${comment}\n${lines.join('')}`;
}
