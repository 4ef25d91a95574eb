import { writeChanges } from '../src/authoring/file-changes.ts';
import { planRename } from '../src/authoring/rename-entry.ts';
import { readContent } from '../src/collections/read-content.ts';
import { buildGraph } from '../src/graph/build-graph.ts';
import { writeEditorFiles } from './editor-files.ts';
import { runCommand } from './run-command.ts';

const usage = `Usage: npm run rename -- people/old-id new-id

Gives an entry another id, and changes every reference to it.`;

await runCommand({
  usage,
  words: 2,
  run({ words: [name = '', newId = ''], settings: { contentFolder } }) {
    const content = readContent(contentFolder);
    const { from, to, changes, rewritten } = planRename(content, buildGraph(content).graph, name, newId);
    writeChanges(contentFolder, changes);
    writeEditorFiles(contentFolder);
    for (const { reference, text } of rewritten) {
      const { file, line, column, what, written } = reference;
      console.log(`${file}:${line}:${column}  ${what}: ${written} → ${text}`);
    }
    console.log(
      `Renamed ${from} to ${to}, and ${rewritten.length} references to it. The old address leads to the new one.`,
    );
  },
});
