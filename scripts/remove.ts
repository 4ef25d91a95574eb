import { writeChanges } from '../src/authoring/file-changes.ts';
import { planRemoval } from '../src/authoring/remove-entry.ts';
import { readContent } from '../src/collections/read-content.ts';
import { buildGraph } from '../src/graph/build-graph.ts';
import { writeEditorFiles } from './editor-files.ts';
import { runCommand } from './run-command.ts';

const usage = `Usage: npm run remove -- people/an-id

Deletes an entry, or lists who refers to it.`;

await runCommand({
  usage,
  words: 1,
  run({ words: [name = ''], settings: { contentFolder } }) {
    const content = readContent(contentFolder);
    const change = planRemoval(content, buildGraph(content).graph, name);
    writeChanges(contentFolder, [change]);
    writeEditorFiles(contentFolder);
    console.log(`Deleted ${change.file}. Nothing referred to it.`);
  },
});
