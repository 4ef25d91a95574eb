import { describe, expect, test } from 'vitest';
import { contentOf, entryText } from '../../tests/content-of.ts';
import { collectionNames } from '../collections/ids.ts';
import { buildEditorFiles } from './editor-files.ts';

interface Schema {
  properties: Record<string, Schema>;
  required?: string[];
  items: Schema;
  anyOf: { $ref?: string; type?: string }[];
  markdownDescription?: string;
  definitions: Record<string, { enum?: string[]; markdownEnumDescriptions?: string[] }>;
}

const files = buildEditorFiles(
  contentOf({ 'people/ada-berg.md': entryText('Ada Berg'), 'people/bo-lund.md': entryText('Bo Lund') }),
);

function schemaOf(name: string): Schema {
  return JSON.parse(files.get(`${name}.schema.json`)!) as Schema;
}

describe('the schema of a collection', () => {
  const { properties, required, definitions } = schemaOf('events');

  test('asks for what the entry must have', () => {
    expect(required).toEqual(['title', 'summary', 'date', 'category']);
  });

  test('says what each field is for', () => {
    expect(properties.turning?.markdownDescription).toBe(
      'Whether it was a turning point; the timeline sets it larger.',
    );
  });

  test('offers the ids of entries with their titles, and takes others', () => {
    expect(properties.related?.items.anyOf).toEqual([
      { $ref: '#/definitions/events' },
      expect.objectContaining({ type: 'string' }),
    ]);
    expect(definitions.people).toEqual({
      type: 'string',
      enum: ['ada-berg', 'bo-lund'],
      markdownEnumDescriptions: ['Ada Berg', 'Bo Lund'],
    });
  });

  test('offers nothing where there is nothing to offer', () => {
    expect(definitions.events).toEqual({ type: 'string' });
  });

  test('offers the lists of site.yaml', () => {
    expect(properties.category?.anyOf[0]).toEqual({ $ref: '#/definitions/categories' });
    expect(definitions.categories).toMatchObject({ enum: ['talks'], markdownEnumDescriptions: ['Talks'] });
  });

  test('offers keys where a field takes keys', () => {
    expect(schemaOf('claims').definitions.keys?.enum).toEqual(['people/ada-berg', 'people/bo-lund']);
  });
});

test('there is a schema for each collection and for site.yaml', () => {
  const names = [...collectionNames, 'site'].map((name) => `${name}.schema.json`);
  expect([...files.keys()].sort()).toEqual([...names, 'collections.json'].sort());
});
