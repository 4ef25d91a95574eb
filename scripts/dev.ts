import { dev } from 'astro';
import { ContentError, loadKnowledge } from '../src/site/knowledge.ts';
import { projectFolder, readSettings } from '../src/site/settings.ts';
import { writeEditorFiles } from './editor-files.ts';

try {
  const settings = readSettings();
  loadKnowledge(settings);
  writeEditorFiles(settings.contentFolder);
  await dev({ root: projectFolder });
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
