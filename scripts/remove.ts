import { parseArgs } from 'node:util';
import { writeChanges } from '../src/authoring/file-changes.ts';
import { Refusal } from '../src/authoring/refusal.ts';
import { planRemoval } from '../src/authoring/remove-entry.ts';
import { readContent } from '../src/collections/read-content.ts';
import { buildGraph } from '../src/graph/build-graph.ts';
import { readSettings } from '../src/site/settings.ts';
import { writeEditorFiles } from './editor-files.ts';
import { runCommand } from './run-command.ts';

await runCommand(() => {
  const [name, ...rest] = parseArgs({ allowPositionals: true }).positionals;
  if (!name || rest.length > 0) throw new Refusal('Usage: npm run remove -- people/an-id');
  const { contentFolder } = readSettings();
  const content = readContent(contentFolder);
  const change = planRemoval(content, buildGraph(content).graph, name);
  writeChanges(contentFolder, [change]);
  writeEditorFiles(contentFolder);
  console.log(`Deleted ${change.file}. Nothing referred to it.`);
});
