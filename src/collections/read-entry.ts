import { extname } from 'node:path';
import { problem, type Problem } from '../problem.ts';
import type { Entry } from './entry.ts';
import { parseYaml } from './front-matter.ts';
import { entryKey, type CollectionName, type EntryId } from './ids.ts';
import { collections } from './index.ts';
import { readTextFile, splitFrontMatter } from './read-file.ts';
import { salvage } from './salvage.ts';
import { findSecondFrontMatter } from './second-front-matter.ts';
import { validate } from './validate.ts';

/** The text of an entry, without its front matter. */
export type Draft = Pick<Entry, 'file' | 'format' | 'body' | 'bodyLineOffset'>;

/** What could be read of the file of an entry. */
export interface ReadEntry {
  /** The entry; with problems, what can be known of it. */
  entry?: Entry;
  /** Its text, if too little is known of its front matter. */
  draft?: Draft;
  problems: Problem[];
  /** With problems, what may be its former ids. */
  formerIds: string[];
}

/** Reads and validates the file of an entry at a path; `file` is its name in messages. Every problem is reported. */
export function readEntry(collection: CollectionName, id: EntryId, path: string, file: string): ReadEntry {
  const { content: read, problems: unread } = readTextFile(path, file);
  if (!read) return { problems: unread, formerIds: [] };
  const split = splitFrontMatter(file, read.text);
  if (!split) return { problems: [missingFrontMatter(file, read.text)], formerIds: findFormerIds(read.text) };

  const { schema } = collections[collection];
  const second = findSecondFrontMatter(schema, split);
  const { value, partial, problems: faults } = parseYaml(split.frontMatter);
  const validated = value && validate(schema, value, split.frontMatter);
  const problems = [...(second ? [second.problem] : []), ...faults, ...(validated?.problems ?? [])];

  const key = entryKey(collection, id);
  const found = value ?? partial?.value;
  const data = validated?.data ?? (found && salvage(schema, found, key));
  const { body, bodyLineOffset } = second?.below ?? split;
  const draft = { file, format: extname(file) === '.mdx' ? 'mdx' : 'md', body, bodyLineOffset } as const;
  // Places of fields are looked up in what could be read.
  const frontMatter = { ...split.frontMatter, ...(partial && { text: partial.text }) };
  return {
    ...(data ? { entry: { ...draft, collection, id, key, data, digest: read.digest, frontMatter } } : { draft }),
    problems,
    formerIds: problems.length > 0 ? findFormerIds(split.frontMatter.text) : [],
  };
}

/** What may be former ids in front matter that cannot be read. */
function findFormerIds(frontMatter: string): string[] {
  const field = /^ *formerIds:(.*(?:\n[ -].*)*)/m.exec(frontMatter)?.[1] ?? '';
  return field.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [];
}

function missingFrontMatter(file: string, text: string): Problem {
  const isOpen = /^---[ \t]*\n/.test(text);
  return problem(
    'missing-front-matter',
    { file, line: 1, column: 1 },
    isOpen
      ? 'Missing end of the front matter, expected a second line `---`.'
      : 'Missing front matter, expected `---` on the first line.',
    'Put the fields of the entry between two lines `---` at the top of the file.',
  );
}
