import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildEditorFiles, editorFolder } from '../src/authoring/editor-files.ts';
import { readContent } from '../src/collections/read-content.ts';
import { entryText, siteYaml } from './content-of.ts';
import { LanguageServer } from './language-server.ts';

/** The language server of Astro's extension, in a project with two people, at an event that is not finished. */
describe('an editor with the extension of Astro', () => {
  const project = mkdtempSync(join(tmpdir(), 'parley-editor '));
  const event = join(project, 'content/events/first-day.md');
  const server = new LanguageServer(project);

  beforeAll(async () => {
    for (const name of ['events', 'people']) mkdirSync(join(project, 'content', name), { recursive: true });
    writeFileSync(join(project, 'content/site.yaml'), siteYaml);
    writeFileSync(join(project, 'content/people/ada-berg.md'), entryText('Ada Berg'));
    writeFileSync(join(project, 'content/people/bo-lund.md'), entryText('Bo Lund'));
    writeFileSync(event, '---\n---\n');
    mkdirSync(join(project, editorFolder), { recursive: true });
    for (const [name, text] of buildEditorFiles(readContent(join(project, 'content'))))
      writeFileSync(join(project, editorFolder, name), text);
    await server.start();
  }, 60_000);

  afterAll(() => {
    server.stop();
    rmSync(project, { recursive: true });
  });

  test('offers the ids of people, with their names', { timeout: 60_000 }, async () => {
    expect(await server.complete(event, '---\ntitle: First day\npeople: [|]\n---\n')).toEqual(
      expect.arrayContaining([
        ['ada-berg', 'Ada Berg'],
        ['bo-lund', 'Bo Lund'],
      ]),
    );
  });

  test('offers the categories of site.yaml', { timeout: 60_000 }, async () => {
    expect(await server.complete(event, '---\ntitle: First day\ncategory: |\n---\n')).toEqual([['talks', 'Talks']]);
  });

  test('offers fields, with what each is for', { timeout: 60_000 }, async () => {
    expect(await server.complete(event, '---\ntitle: First day\n|\n---\n')).toContainEqual([
      'category',
      'What kind of event it is; one of the categories in site.yaml.',
    ]);
  });

  test('says what a field is for', { timeout: 60_000 }, async () => {
    expect(await server.hover(event, '---\nturn|ing: true\n---\n')).toContain('Whether it was a turning point');
  });
});
