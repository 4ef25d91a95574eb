import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildEditorFiles, editorFolder } from '../src/authoring/editor-files.ts';
import { readContent } from '../src/collections/read-content.ts';
import { projectFolder } from '../src/site/settings.ts';

/** Writes what editors need for completion and hover help, from the content as it is; returns the names of the files. */
export function writeEditorFiles(contentFolder: string): string[] {
  const folder = join(projectFolder, editorFolder);
  const files = buildEditorFiles(readContent(contentFolder));
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  return [...files.keys()];
}
