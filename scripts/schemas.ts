import { editorFolder } from '../src/authoring/editor-files.ts';
import { writeEditorFiles } from './editor-files.ts';
import { runCommand } from './run-command.ts';

const usage = `Usage: npm run schemas

Writes what editors need to complete ids and to explain fields.`;

await runCommand({
  usage,
  run({ settings }) {
    const names = writeEditorFiles(settings.contentFolder);
    console.log(`Wrote ${names.length} files to ${editorFolder}/.`);
  },
});
