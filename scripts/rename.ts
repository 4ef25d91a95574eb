import { parseArgs } from 'node:util';
import { writeChanges } from '../src/authoring/file-changes.ts';
import { Refusal } from '../src/authoring/refusal.ts';
import { planRename } from '../src/authoring/rename-entry.ts';
import { readContent } from '../src/collections/read-content.ts';
import { buildGraph } from '../src/graph/build-graph.ts';
import { readSettings } from '../src/site/settings.ts';
import { writeEditorFiles } from './editor-files.ts';
import { runCommand } from './run-command.ts';

await runCommand(() => {
  const [name, newId, ...rest] = parseArgs({ allowPositionals: true }).positionals;
  if (!name || !newId || rest.length > 0) throw new Refusal('Usage: npm run rename -- people/old-id new-id');
  const { contentFolder } = readSettings();
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
});
