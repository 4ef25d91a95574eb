import type { Entry } from '../collections/entry.ts';
import { parseYaml } from '../collections/front-matter.ts';
import { collections } from '../collections/index.ts';
import { entryKey, type CollectionName, type EntryId } from '../collections/ids.ts';
import type { Content } from '../collections/read-content.ts';
import { splitFrontMatter } from '../collections/read-file.ts';
import { validate } from '../collections/validate.ts';
import { buildGraph } from '../graph/build-graph.ts';
import { compareText, formatProblem, type Problem } from '../problem.ts';
import { Refusal } from './refusal.ts';

/** Refuses an entry that would bring errors into the content: a name that another entry has, an id that makes links ambiguous. */
export function demandSound(
  content: Content,
  { collection, id, file, text }: { collection: CollectionName; id: EntryId; file: string; text: string },
): void {
  const { frontMatter, body, bodyLineOffset } = splitFrontMatter(file, text)!;
  const { data, problems } = validate(collections[collection].schema, parseYaml(frontMatter).value, frontMatter);
  if (!data) throw new Refusal(problems.map(({ message }) => message).join('\n'));
  const entry: Entry = {
    collection,
    id,
    key: entryKey(collection, id),
    file,
    format: 'md',
    data,
    frontMatter,
    body,
    bodyLineOffset,
    digest: '',
  };
  const entries = [...content.entries, entry].sort((a, b) => compareText(a.key, b.key));
  const caused = findNewErrors(content, { ...content, entries });
  if (caused.length === 0) return;
  const list = caused.map(formatProblem).join('\n\n');
  throw new Refusal(`The entry would bring errors. Give it another title, or another id with --id.\n\n${list}`);
}

function findNewErrors(before: Content, after: Content): Problem[] {
  const errors = errorsOf(after);
  if (errors.length === 0) return [];
  const known = new Set(errorsOf(before).map(formatProblem));
  return errors.filter((error) => !known.has(formatProblem(error)));
}

function errorsOf(content: Content): Problem[] {
  return buildGraph(content).problems.filter(({ severity }) => severity === 'error');
}
