import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { describeField, findFields, findTexts, knownKeys, schemaAt } from './schema-walk.ts';

const id = z.string().describe('An id.');
const part = z.strictObject({ person: id, role: z.string().optional().describe('What they do.') });
const schema = z.strictObject({
  one: id.optional(),
  list: z.array(z.union([id, part])).default([]),
  record: z.record(id, z.strictObject({ text: z.string(), source: id })).default({}),
  changed: id.transform((text) => text.length),
  other: z.string(),
  empty: z.strictObject({ inner: id }).nullable().prefault(null),
});

describe('findFields', () => {
  const find = (data: unknown) =>
    findFields(schema, data, (field) => field.description === 'An id.').map(({ path, value }) => [
      path.join('.'),
      value,
    ]);

  test('walks options, defaults, lists, unions, records with their keys', () => {
    const data = {
      one: 'a',
      list: ['b', { person: 'c', role: 'x' }],
      record: { d: { text: 'x', source: 'e' } },
      other: 'x',
      empty: null,
    };
    expect(find(data)).toEqual([
      ['one', 'a'],
      ['list.0', 'b'],
      ['list.1.person', 'c'],
      ['record.d', 'd'],
      ['record.d.source', 'e'],
    ]);
  });

  test('finds nothing in nothing', () => {
    expect(find({})).toEqual([]);
    expect(find(undefined)).toEqual([]);
  });

  test('leaves out keys that the schema does not have', () => {
    expect(find({ unknown: 'a', constructor: 'b' })).toEqual([]);
  });
});

describe('schemaAt', () => {
  test('knows the keys of an object behind wrappers, and in a union', () => {
    expect(knownKeys(schemaAt(schema, ['list', 3]))).toEqual(['person', 'role']);
    expect(knownKeys(schemaAt(schema, ['record', 'any']))).toEqual(['text', 'source']);
    expect(knownKeys(schemaAt(schema, ['empty']))).toEqual(['inner']);
  });

  test('leads nowhere for a path that the schema does not have', () => {
    expect(schemaAt(schema, ['nothing'])).toBeUndefined();
    expect(knownKeys(undefined)).toEqual([]);
  });
});

describe('describeField', () => {
  test('finds the sentence of a field behind wrappers', () => {
    expect(describeField(schema, ['list', 0, 'role'])).toBe('What they do.');
    expect(describeField(schema, ['one'])).toBe('An id.');
  });

  test('says nothing of a field without a sentence, or without a place', () => {
    expect(describeField(schema, ['other'])).toBeUndefined();
    expect(describeField(schema, ['nothing', 'at', 'all'])).toBeUndefined();
  });
});

test('texts are free words, each once, however its field is wrapped', () => {
  const schema = z.strictObject({
    title: z.string(),
    role: z.string().min(1).optional(),
    kind: z.enum(['plan', 'letter']),
    people: z.array(z.union([z.string(), z.strictObject({ person: z.string() })])).default([]),
    names: z.record(z.string(), z.string()),
  });
  const data = { title: 'A', role: 'B', kind: 'plan', people: ['c', { person: 'd' }], names: { uk: 'E' } };
  expect(findTexts(schema, data).map(({ path, value }) => `${path.join('.')} ${value}`)).toEqual([
    'title A',
    'role B',
    'people.0 c',
    'people.1.person d',
    'names.uk uk',
    'names.uk E',
  ]);
});
