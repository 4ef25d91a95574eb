import { parseArgs } from 'node:util';
import { readCollectionWord, singularOf } from '../src/authoring/collection-word.ts';
import { writeChanges } from '../src/authoring/file-changes.ts';
import { planNewEntry } from '../src/authoring/new-entry.ts';
import { listQuestions } from '../src/authoring/questions.ts';
import { Refusal } from '../src/authoring/refusal.ts';
import { parseDay, type Day } from '../src/collections/dates.ts';
import { collectionNames } from '../src/collections/ids.ts';
import { readContent } from '../src/collections/read-content.ts';
import { readSettings } from '../src/site/settings.ts';
import { askForEntry, type PartialWish } from './ask-for-entry.ts';
import { writeEditorFiles } from './editor-files.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const { contentFolder } = readSettings();
  const content = readContent(contentFolder);
  const given = readArguments();
  const wish = process.stdin.isTTY ? await askForEntry(content, given) : given;
  const { collection, title } = wish;
  if (!collection || title === undefined) {
    throw new Refusal(
      `Usage: npm run new -- event "Title" [--id ID] [--date 2031-05-04] …\nKinds: ${collectionNames.map(singularOf).join(', ')}.`,
    );
  }
  const { change, placeholders } = planNewEntry(content, { ...wish, collection, title }, today());
  writeChanges(contentFolder, [change]);
  writeEditorFiles(contentFolder);
  console.log(`Wrote ${change.file}.`);
  if (placeholders.length > 0) console.log(`These fields hold placeholders, replace them: ${placeholders.join(', ')}.`);
});

function readArguments(): PartialWish {
  const names = collectionNames.flatMap((collection) => listQuestions(collection, undefined).map(({ field }) => field));
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: Object.fromEntries(['id', ...names].map((name) => [name, { type: 'string' }])),
  });
  const [word, title = values.title, ...rest] = positionals;
  if (rest.length > 0) throw new Refusal('Put the title in quotes: npm run new -- event "Harbour talks, first day"');
  const { id, title: _title, ...fields } = values as Record<string, string>;
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
