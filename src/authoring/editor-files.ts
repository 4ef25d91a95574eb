import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { collections } from '../collections/index.ts';
import { collectionNames, type CollectionName } from '../collections/ids.ts';
import type { Content } from '../collections/read-content.ts';
import { siteSchema } from '../collections/site.ts';
import { compareText } from '../problem.ts';
import { buildJsonSchema, type Suggestion, type Suggestions } from './json-schema.ts';

/** The folder, below that of the project, where Astro's language server looks for what it knows of front matter. */
export const editorFolder = '.astro/collections';

/**
 * The files that make completion and hover help work, by their names in `editorFolder`: a JSON Schema for each collection and for
 * site.yaml, and `collections.json`, which tells Astro's language server the collection of each Markdown file.
 */
export function buildEditorFiles(content: Content): Map<string, string> {
  const suggestions = listSuggestions(content);
  const schemas = collectionNames.map(
    (name) => [name, buildJsonSchema(collections[name].schema, suggestions)] as const,
  );
  return new Map([
    ...schemas.map(([name, schema]) => [`${name}.schema.json`, write(schema)] as const),
    ['site.schema.json', write(buildJsonSchema(siteSchema, suggestions))],
    ['collections.json', write(listFiles(content.folder))],
  ]);
}

function listSuggestions({ entries, site }: Content): Suggestions {
  const lists = site?.data;
  const entriesOf = (name: CollectionName): Suggestion[] =>
    entries.filter(({ collection }) => collection === name).map(({ id, data }) => ({ id, label: data.title }));
  return {
    entries: Object.fromEntries(collectionNames.map((name) => [name, entriesOf(name)])) as Record<
      CollectionName,
      Suggestion[]
    >,
    lists: {
      sides: lists?.sides ?? [],
      categories: lists?.categories ?? [],
      topics: lists?.topics ?? [],
      dimensions: lists?.dimensions.map(({ id, label, question }) => ({ id, label: `${label}: ${question}` })) ?? [],
    },
  };
}

/** Astro's manifest. Files that are not valid are in it too: they need the help most. */
function listFiles(contentFolder: string) {
  const files = collectionNames.flatMap((name) =>
    listEntryFiles(join(contentFolder, name)).map((path) => [addressOf(path), name] as const),
  );
  return {
    collections: collectionNames.map((name) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(files),
  };
}

function listEntryFiles(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => /\.mdx?$/.test(name));
    return names.sort(compareText).map((name) => join(folder, name));
  } catch {
    // A collection without entries needs no folder.
    return [];
  }
}

/** The language server compares addresses decoded and in lower case. */
function addressOf(path: string): string {
  return decodeURIComponent(pathToFileURL(path).href).toLowerCase();
}

function write(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
