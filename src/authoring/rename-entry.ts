import { extname } from 'node:path';
import type { Entry } from '../collections/entry.ts';
import { definitionOf, entryPath } from '../collections/index.ts';
import { entryIdLength, entryKey, parseEntryId, type EntryId, type EntryKey } from '../collections/ids.ts';
import type { Content } from '../collections/read-content.ts';
import type { Graph } from '../graph/build-graph.ts';
import { demandReadable } from './demand-readable.ts';
import { applyEdits, type Edit } from './edits.ts';
import { suggestEntryId } from './entry-id.ts';
import { readFile, type FileChange } from './file-changes.ts';
import { findNamedEntry } from './find-entry.ts';
import { findReferences } from './find-references.ts';
import { formerIdEdit } from './former-id-edit.ts';
import { Refusal } from './refusal.ts';
import type { WrittenReference } from './written-reference.ts';
import { writeValue } from './yaml-values.ts';

/** All that a rename does, computed before anything is written. */
export interface Renaming {
  from: EntryKey;
  to: EntryKey;
  changes: FileChange[];
  /** What changes in the texts: each reference with what takes its place, by file and place. */
  rewritten: { reference: WrittenReference; text: string }[];
}

/**
 * Plans another id for an entry: its file moves, the old id becomes a former one, and every reference to it says the new id. Where
 * an id by itself would then fit two entries, the reference gets its collection. Refuses what cannot be done.
 */
export function planRename(content: Content, graph: Graph, name: string, newName: string): Renaming {
  demandReadable(content, graph);
  const { entry } = findNamedEntry(graph, name);
  const newId = readNewId(graph, entry, newName);
  const rewritten = listRewrites(graph, entry, newId);
  const edits = [...rewritten.map(toEdit), formerIdEdit(entry, newId)];
  return {
    from: entry.key,
    to: entryKey(entry.collection, newId),
    changes: listChanges(content.folder, entry, newId, edits),
    rewritten,
  };
}

function readNewId(graph: Graph, { collection, id, key }: Entry, newName: string): EntryId {
  const prefix = `${collection}/`;
  const written = newName.startsWith(prefix) ? newName.slice(prefix.length) : newName;
  if (written.includes('/'))
    throw new Refusal(`Unexpected new id \`${newName}\`: an entry stays in its collection, \`${collection}/\`.`);
  const newId = parseEntryId(written);
  if (!newId) {
    const better = suggestEntryId(written);
    throw new Refusal(
      `Unexpected new id \`${written}\`, expected kebab-case of at most ${entryIdLength} characters.${better ? ` Did you mean \`${better}\`?` : ''}`,
    );
  }
  if (newId === id) throw new Refusal(`\`${key}\` has that id already.`);
  if (definitionOf(collection).reservedIds?.includes(newId)) {
    throw new Refusal(`Unexpected new id \`${newId}\`: another page stands at that address. Choose another.`);
  }
  const holder = graph.resolver.resolve(entryKey(collection, newId), [collection]);
  if (holder.kind === 'found' && holder.key !== key) {
    const has = holder.key === entryKey(collection, newId) ? 'has' : 'had';
    throw new Refusal(`Unexpected new id \`${newId}\`, which \`${holder.key}\` ${has}. Choose another.`);
  }
  return newId;
}

/** The references that change: those to the entry, and those by the bare new id that mean another entry. */
function listRewrites(graph: Graph, { key, collection }: Entry, newId: EntryId): Renaming['rewritten'] {
  const references = findReferences(
    graph,
    ({ to, written, within }) => to === key || (written === newId && within.includes(collection)),
  );
  return references.flatMap((reference) => {
    const text = rewrite(reference);
    return text === reference.written ? [] : [{ reference, text }];
  });

  function rewrite({ to, form, written, within }: WrittenReference): string {
    if (to !== key) return to;
    if (form === 'address') return entryPath(collection, newId);
    const others = within.filter((name) => name !== collection);
    const isShared = others.length > 0 && graph.resolver.resolve(newId, others).kind !== 'unknown';
    return written.includes('/') || isShared ? entryKey(collection, newId) : newId;
  }
}

function toEdit({ reference, text }: Renaming['rewritten'][number]): Edit {
  const { file, line, column, written, plainYaml } = reference;
  return { file, line, column, length: written.length, text: plainYaml ? writeValue(text) : text };
}

function listChanges(contentFolder: string, entry: Entry, newId: EntryId, edits: readonly Edit[]): FileChange[] {
  const files = [...new Set(edits.map(({ file }) => file))];
  return files.flatMap((file): FileChange[] => {
    const before = readFile(contentFolder, file);
    const after = applyEdits(
      before,
      edits.filter((edit) => edit.file === file),
    );
    if (file !== entry.file) return [{ file, before, after }];
    const moved = file.replace(/[^/]+$/, `${newId}${extname(file)}`);
    return [
      { file: moved, before: undefined, after },
      { file, before, after: undefined },
    ];
  });
}
