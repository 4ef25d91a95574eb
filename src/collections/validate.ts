import type { z } from 'zod';
import { problem, type Problem, type ProblemCode } from '../problem.ts';
import { describeDateFault } from './date-faults.ts';
import { locateField, type FieldPath, type YamlText } from './front-matter.ts';
import { entryIdPattern, suggestId } from './ids.ts';
import { joinAlternatives, suggest } from './nearest.ts';
import { describeField, knownKeys, schemaAt } from './schema-walk.ts';
import { allowedSchemeList } from './urls.ts';

/** Checks data against a schema. Without problems the result is the parsed data; with problems it is `undefined`. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  yaml: YamlText,
): { data?: z.output<Schema>; problems: Problem[] } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { data: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => describeIssue(issue, schema, yaml, [])) };
}

type Issue = z.core.$ZodIssue;

function describeIssue(issue: Issue, schema: z.ZodType, yaml: YamlText, base: FieldPath): Problem[] {
  const path = [...base, ...issue.path];
  const name = `\`${formatPath(path)}\``;
  const key = path.length > 0 && path.at(-1) === issue.input;
  const report = (code: ProblemCode, message: string, hint?: string) => [
    problem(code, locateField(yaml, path, { key }), message, hint),
  ];

  switch (issue.code) {
    case 'unrecognized_keys': {
      const keys = knownKeys(schemaAt(schema, path));
      return issue.keys.map((key) =>
        problem(
          'unknown-key',
          locateField(yaml, [...path, key], { key: true }),
          `Unexpected key \`${key}\`, expected one of: ${keys.join(', ')}.`,
          suggest(key, keys),
        ),
      );
    }
    case 'invalid_type':
      if (issue.input === undefined) {
        const parent = path.slice(0, -1);
        return [
          problem(
            'missing-key',
            locateField(yaml, parent, { key: true }),
            `Missing key ${name}, expected ${typeNames[issue.expected] ?? issue.expected}.`,
            describeField(schema, path),
          ),
        ];
      }
      return report(
        'invalid-type',
        `Unexpected ${nameOf(issue.input)} in ${name}, expected ${typeNames[issue.expected] ?? issue.expected}.`,
        issue.expected === 'string' && isNumberOrBoolean(issue.input)
          ? 'Put it in double quotes.'
          : describeField(schema, path),
      );
    case 'invalid_value': {
      const values = issue.values.map(String);
      if (issue.input === undefined) {
        return [
          problem(
            'missing-key',
            locateField(yaml, path.slice(0, -1), { key: true }),
            `Missing key ${name}, expected ${joinAlternatives(values)}.`,
          ),
        ];
      }
      return report(
        'unknown-value',
        `Unexpected value \`${show(issue.input)}\` in ${name}, expected ${joinAlternatives(values)}.`,
        suggest(show(issue.input), values),
      );
    }
    case 'invalid_format':
      return report(
        'invalid-format',
        `Unexpected value \`${show(issue.input)}\` in ${name}, expected ${issue.message}.`,
        wayToFormat(issue),
      );
    case 'too_big':
    case 'too_small':
      return report(...describeSize(issue, name), describeField(schema, path));
    case 'invalid_union':
      return describeUnion(issue, schema, yaml, path);
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap((inner) => describeIssue({ ...inner, path: [] }, schema, yaml, path));
    case 'custom':
      return report(...describeCustom(issue, name));
    default:
      return report(
        'invalid-type',
        `Unexpected value \`${show(issue.input)}\` in ${name}.`,
        describeField(schema, path),
      );
  }
}

/** An id is often its label, or stands in the quotation marks of a word processor. */
function wayToFormat({ input, pattern }: Extract<Issue, { code: 'invalid_format' }>): string | undefined {
  if (pattern !== String(entryIdPattern)) return undefined;
  const id = suggestId(String(input));
  return id && `Did you mean \`${id}\`?`;
}

/** Of the branches of a union, the one that the author seems to have meant: the one whose type fits the value. */
function describeUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  schema: z.ZodType,
  yaml: YamlText,
  path: FieldPath,
): Problem[] {
  const branches = issue.errors as Issue[][];
  const meant = branches.find(
    (issues) => issues.length > 0 && !issues.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0),
  );
  if (meant) return meant.flatMap((inner) => describeIssue(inner, schema, yaml, path));
  const name = `\`${formatPath(path)}\``;
  if (issue.input === undefined) {
    return [
      problem(
        'missing-key',
        locateField(yaml, path.slice(0, -1), { key: true }),
        `Missing key ${name}.`,
        describeField(schema, path),
      ),
    ];
  }
  return [
    problem(
      'invalid-type',
      locateField(yaml, path),
      `Unexpected ${nameOf(issue.input)} in ${name}.`,
      describeField(schema, path),
    ),
  ];
}

function describeSize(issue: Extract<Issue, { code: 'too_big' | 'too_small' }>, name: string): [ProblemCode, string] {
  const limit = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
  const word = issue.code === 'too_big' ? 'at most' : 'at least';
  if (issue.origin === 'string') {
    const length = typeof issue.input === 'string' ? issue.input.trim().length : 0;
    if (length === 0) return ['invalid-length', `Unexpected empty text in ${name}, expected some words.`];
    return ['invalid-length', `Unexpected length of ${name}: ${length} characters, expected ${word} ${limit}.`];
  }
  if (issue.origin === 'array') {
    const length = Array.isArray(issue.input) ? issue.input.length : 0;
    return ['invalid-length', `Unexpected length of ${name}: ${length} items, expected ${word} ${limit}.`];
  }
  return ['invalid-number', `Unexpected number \`${show(issue.input)}\` in ${name}, expected ${word} ${limit}.`];
}

function describeCustom(issue: Extract<Issue, { code: 'custom' }>, name: string): [ProblemCode, string, string?] {
  const value = `\`${show(issue.input)}\``;
  switch (issue.params?.code) {
    case 'invalid-date':
      return [
        'invalid-date',
        `Unexpected date ${value} in ${name}, expected a date that exists${reasonOf(issue)}.`,
        'Write it as 2031-05-04, 2031-05, 2031, 2031-05~ (about), 2031-05? (uncertain), 2031-05-04/2031-05-06 or 2031-05-04/.. (since).',
      ];
    case 'invalid-day':
      return [
        'invalid-date',
        `Unexpected date ${value} in ${name}, expected a day that exists${reasonOf(issue)}.`,
        'Write year, month and day: 2031-05-04.',
      ];
    default:
      return [
        'invalid-url',
        `Unexpected address ${value} in ${name}, expected a whole address.`,
        `These schemes are allowed: ${allowedSchemeList}.`,
      ];
  }
}

function reasonOf({ input }: Issue): string {
  const fault = describeDateFault(String(input));
  return fault ? `: ${fault}` : '';
}

const typeNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys and values',
  record: 'keys and values',
};

function nameOf(value: unknown): string {
  if (value === null) return 'empty value';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'keys and values';
  return typeof value === 'string' ? `text \`${show(value)}\`` : `${typeof value} \`${show(value)}\``;
}

function isNumberOrBoolean(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}

function show(value: unknown): string {
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  return shown.length > 60 ? `${shown.slice(0, 57)}…` : shown;
}

function formatPath(path: FieldPath): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : `${index > 0 ? '.' : ''}${String(step)}`))
    .join('');
}
