import { editorFolder } from '../src/authoring/editor-files.ts';
import { readSettings } from '../src/site/settings.ts';
import { writeEditorFiles } from './editor-files.ts';

const names = writeEditorFiles(readSettings().contentFolder);
console.log(`Wrote ${names.length} files to ${editorFolder}/.`);
