import { readdirSync, statSync, type Dirent } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { compareProblems, compareText, problem, type Place, type Problem } from '../problem.ts';
import type { Entry } from './entry.ts';
import { parseYaml, type YamlText } from './front-matter.ts';
import { imagesFolder, readImages, type ImageFile } from './images.ts';
import {
  collectionNames,
  entryIdLength,
  entryKey,
  isCollectionName,
  parseEntryId,
  suggestId,
  type CollectionName,
  type EntryId,
  type EntryKey,
} from './ids.ts';
import { suggest } from './nearest.ts';
import { readEntry, type Draft } from './read-entry.ts';
import { readTextFile } from './read-file.ts';
import { siteSchema, type SiteData } from './site.ts';
import { validate } from './validate.ts';

export const siteFile = 'site.yaml';

/** All of a content folder. What could not be read is a problem, not an exception. */
export interface Content {
  /** Absolute path of the folder. */
  folder: string;
  /** Valid entries, and of others what can be known (their keys are in `invalid`), sorted by key. */
  entries: Entry[];
  /** Keys and former keys of entries whose files exist but are not valid: nobody is told that they are unknown. */
  invalid: Set<EntryKey>;
  /** Texts of entries of whose front matter too little is known: what is wrong in them is said in the same run. */
  drafts: Draft[];
  /** Pictures, sorted by name. */
  images: ImageFile[];
  /** site.yaml; `undefined` if it is missing or not valid. */
  site?: Site;
  problems: Problem[];
}

export interface Site {
  data: SiteData;
  yaml: YamlText;
  digest: string;
}

/** Reads and validates a content folder. Every problem is reported, sorted; the result holds what is valid. */
export function readContent(folder: string): Content {
  const root = resolve(folder);
  const content: Content = { folder: root, entries: [], invalid: new Set(), drafts: [], images: [], problems: [] };
  const name = basename(root);
  if (!isFolder(root)) {
    content.problems.push(
      problem(
        'missing-content',
        start(name),
        'Missing content folder.',
        'Set CONTENT_DIR to a folder that holds site.yaml and a folder for each collection, such as tests/fixtures/minimal.',
      ),
    );
    return content;
  }
  for (const item of listFolder(root)) {
    const path = join(root, item.name);
    const file = `${name}/${item.name}`;
    if (item.isSymbolicLink()) content.problems.push(...readTextFile(path, file).problems);
    else if (item.name === siteFile && !item.isDirectory()) readSite(path, file, content);
    else if (item.isDirectory() && isCollectionName(item.name)) readCollection(item.name, path, file, content);
    else if (item.isDirectory() && item.name === imagesFolder) addImages(path, file, content);
    else if (item.isDirectory()) content.problems.push(unknownCollection(item.name, file));
    else if (!isReadme(item.name)) content.problems.push(unexpectedFile(file, item));
  }
  if (!listFolder(root).some((item) => item.name === siteFile)) {
    content.problems.push(
      problem(
        'missing-site',
        { file: `${name}/${siteFile}`, line: 1, column: 1 },
        `Missing file \`${siteFile}\`.`,
        'It says what the site is about: title, sides, categories, status.',
      ),
    );
  }
  content.entries.sort((a, b) => compareText(a.key, b.key));
  content.problems.sort(compareProblems);
  return content;
}

function readSite(path: string, file: string, content: Content): void {
  const { content: read, problems } = readTextFile(path, file);
  content.problems.push(...problems);
  if (!read) return;
  const yaml = { file, text: read.text, lineOffset: 0 };
  const parsed = parseYaml(yaml);
  content.problems.push(...parsed.problems);
  if (!parsed.value) return;
  const { data, problems: faults } = validate(siteSchema, parsed.value, yaml);
  content.problems.push(...faults);
  if (data) content.site = { data, yaml, digest: read.digest };
}

function addImages(path: string, file: string, content: Content): void {
  const files = listFolder(path).filter(({ name }) => !isReadme(name));
  const { images, problems } = readImages(path, file, files);
  content.images = images;
  content.problems.push(...problems);
}

function readCollection(collection: CollectionName, path: string, folder: string, content: Content): void {
  const seen = new Map<string, string>();
  const items = listFolder(path);
  for (const item of items) {
    const file = `${folder}/${item.name}`;
    if (item.isSymbolicLink()) {
      content.problems.push(...readTextFile(join(path, item.name), file).problems);
      content.invalid.add(entryKey(collection, basename(item.name, extname(item.name))));
      continue;
    }
    if (isReadme(item.name)) continue;
    if (item.isDirectory() || !isEntryFile(collection, item.name)) {
      content.problems.push(unexpectedFile(file, item, collection));
      continue;
    }
    const name = basename(item.name, extname(item.name));
    const given = parseEntryId(name);
    if (!given) content.problems.push(invalidId(file, items));
    // A file with another name is read as what it seems to be: what names it is not at fault too.
    const id = given ?? freeId(file, items);
    if (!id) continue;
    if (!given) content.invalid.add(entryKey(collection, id));
    const other = seen.get(id);
    if (other) content.problems.push(duplicateId(file, other));
    else addEntry(collection, id, join(path, item.name), file, content);
    seen.set(id, file);
  }
}

function addEntry(collection: CollectionName, id: EntryId, path: string, file: string, content: Content): void {
  const { entry, draft, problems, formerIds } = readEntry(collection, id, path, file);
  if (entry) content.entries.push(entry);
  if (draft) content.drafts.push(draft);
  if (problems.length === 0) return;
  content.problems = [...content.problems, ...problems];
  for (const name of [id, ...formerIds]) content.invalid.add(entryKey(collection, name));
}

function isEntryFile(collection: CollectionName, name: string): boolean {
  return name.endsWith('.md') || (collection === 'pages' && name.endsWith('.mdx'));
}

function isReadme(name: string): boolean {
  return name === 'README.md';
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Sorted, without the hidden files of editors and systems. */
function listFolder(path: string): Dirent[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((item) => !item.name.startsWith('.'))
    .sort((a, b) => compareText(a.name, b.name));
}

function start(file: string): Place {
  return { file, line: 1, column: 1 };
}

function unknownCollection(name: string, file: string): Problem {
  return problem(
    'unknown-collection',
    start(file),
    `Unexpected folder \`${name}\`, expected one of: ${collectionNames.join(', ')}.`,
    suggest(name, collectionNames),
  );
}

function unexpectedFile(file: string, item: Dirent, collection?: CollectionName): Problem {
  const expected =
    collection === 'pages'
      ? 'a Markdown file `ID.md` or `ID.mdx`'
      : collection
        ? 'a Markdown file `ID.md`'
        : `${siteFile} or a folder for a collection`;
  return problem(
    'unexpected-file',
    start(file),
    `Unexpected ${item.isDirectory() ? 'folder' : 'file'}, expected ${expected}.`,
    'Move it out of the content folder, or rename it.',
  );
}

function invalidId(file: string, siblings: readonly Dirent[]): Problem {
  const extension = extname(file);
  const name = basename(file, extension);
  const better = suggestId(name);
  return problem(
    'invalid-id',
    start(file),
    `Unexpected file name \`${name}\`, expected an id in kebab-case of at most ${entryIdLength} characters.`,
    better && isTaken(file, better, siblings)
      ? `\`${better}${extension}\` is there already: delete one of the two, or give this one another name.`
      : better
        ? `Rename the file to \`${better}${extension}\`.`
        : 'Use the letters a to z, digits and hyphens.',
  );
}

/** The id that the name of a file seems to mean, if no other file has it. */
function freeId(file: string, siblings: readonly Dirent[]): EntryId | undefined {
  const id = suggestId(basename(file, extname(file)));
  return id && !isTaken(file, id, siblings) ? id : undefined;
}

function isTaken(file: string, id: string, siblings: readonly Dirent[]): boolean {
  return siblings.some((sibling) => sibling.name === `${id}${extname(file)}`);
}

function duplicateId(file: string, other: string): Problem {
  return problem(
    'duplicate-id',
    start(file),
    `Unexpected second file for the same id; the first is \`${other}\`.`,
    'Delete or rename one of the two.',
  );
}
