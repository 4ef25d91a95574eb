import { readCollectionWord, singularOf } from '../src/authoring/collection-word.ts';
import { writeChanges } from '../src/authoring/file-changes.ts';
import { planNewEntry } from '../src/authoring/new-entry.ts';
import { listQuestions } from '../src/authoring/questions.ts';
import { parseDay, type Day } from '../src/collections/dates.ts';
import { collectionNames, type CollectionName } from '../src/collections/ids.ts';
import { readContent } from '../src/collections/read-content.ts';
import { askForEntry, type PartialWish } from './ask-for-entry.ts';
import { writeEditorFiles } from './editor-files.ts';
import { runCommand, UsageError } from './run-command.ts';

const names = collectionNames.flatMap((collection) => fieldsOf(collection));

const usage = `Usage: npm run new -- KIND "Title" [--id ID] [--FIELD VALUE] …

Writes a new entry with what it needs. At a terminal it asks for what is missing, \`npm run new\` alone for everything;
elsewhere required fields get placeholders. Without --id, the title gives the id.

Kinds, with the fields that can be given here (others go into the file):
${collectionNames.map((collection) => `  ${singularOf(collection).padEnd(12)}  ${listOptions(collection)}`.trimEnd()).join('\n')}`;

await runCommand({
  usage,
  words: 'any',
  options: Object.fromEntries(['id', ...names].map((name) => [name, { type: 'string' as const }])),
  async run({ words, values, settings: { contentFolder } }) {
    const content = readContent(contentFolder);
    const given = readWish(words, values);
    const wish = process.stdin.isTTY ? await askForEntry(content, given) : given;
    const { collection, title } = wish;
    if (!collection || title === undefined) throw new UsageError('Missing kind or title.');
    const { change, placeholders } = planNewEntry(content, { ...wish, collection, title }, today());
    writeChanges(contentFolder, [change]);
    writeEditorFiles(contentFolder);
    console.log(`Wrote ${change.file}.`);
    if (placeholders.length > 0)
      console.log(`These fields hold placeholders, replace them: ${placeholders.join(', ')}.`);
  },
});

function fieldsOf(collection: CollectionName): string[] {
  return listQuestions(collection, undefined).map(({ field }) => field);
}

function listOptions(collection: CollectionName): string {
  const fields = fieldsOf(collection).filter((field) => field !== 'title');
  return fields.map((field) => `--${field}`).join(' ');
}

function readWish([word, given, ...rest]: string[], values: Record<string, string | undefined>): PartialWish {
  if (rest.length > 0) throw new UsageError('Put the title in quotes: npm run new -- event "Harbour talks, first day"');
  const { id, title = given, ...fields } = values as Record<string, string>;
  return {
    ...(word !== undefined && { collection: readCollectionWord(word) }),
    ...(title !== undefined && { title }),
    ...(id !== undefined && { id }),
    fields,
  };
}

function today(): Day {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parseDay(parts.map((part) => String(part).padStart(2, '0')).join('-'))!;
}
