import { dev } from 'astro';
import { demandFolder } from '../src/authoring/demand-folder.ts';
import { readContent } from '../src/collections/read-content.ts';
import { projectFolder } from '../src/site/settings.ts';
import { writeEditorFiles } from './editor-files.ts';
import { runCommand } from './run-command.ts';

const usage = `Usage: npm run dev

Serves the site while you write: an edit shows at once, a mistake shows as a message.`;

await runCommand({
  usage,
  async run({ settings: { contentFolder, host, port } }) {
    demandFolder(readContent(contentFolder));
    writeEditorFiles(contentFolder);
    await dev({ root: projectFolder, server: { host, port } });
  },
});
