import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentOf, entryText, withFolder } from '../../tests/content-of.ts';
import { readContent, type Content } from './read-content.ts';

const problemsOf = ({ problems }: Content) =>
  problems.map(({ code, file, line, column }) => `${file}:${line}:${column} ${code}`);

describe('readContent', () => {
  test('reads entries, sorted by their keys', () => {
    const content = contentOf({
      'people/b.md': entryText('B', '', 'Body\n'),
      'people/a.md': entryText('A'),
      'organizations/c.md': entryText('C', 'kind: port'),
    });
    expect(problemsOf(content)).toEqual([]);
    expect(content.entries.map(({ key }) => key)).toEqual(['organizations/c', 'people/a', 'people/b']);
    expect(content.entries[2]).toMatchObject({
      collection: 'people',
      id: 'b',
      file: 'content/people/b.md',
      format: 'md',
      body: 'Body\n',
      bodyLineOffset: 4,
    });
  });

  test('is the same on every run', () => {
    const files = { 'people/b.md': entryText('B'), 'people/a.md': entryText('A') };
    const withoutFolder = (content: Content) => ({ ...content, folder: '' });
    expect(withoutFolder(contentOf(files))).toEqual(withoutFolder(contentOf(files)));
  });

  test('reads files with Windows line ends and a byte order mark', () => {
    const content = contentOf({ 'people/a.md': `\uFEFF${entryText('A', '', 'Body\n').replaceAll('\n', '\r\n')}` });
    expect(problemsOf(content)).toEqual([]);
    expect(content.entries[0]).toMatchObject({ data: { title: 'A' }, body: 'Body\n' });
  });

  test('places in a file with Windows line ends are those of its lines', () => {
    const content = contentOf({ 'people/a.md': entryText('A', 'rol: x').replaceAll('\n', '\r\n') });
    expect(problemsOf(content)).toEqual(['content/people/a.md:4:1 unknown-key']);
  });

  test('passes over hidden files and readmes', () => {
    const content = contentOf({
      '.DS_Store': 'x',
      'README.md': 'x',
      'people/.swp': 'x',
      'people/README.md': 'x',
      '.git/config': 'x',
    });
    expect(problemsOf(content)).toEqual([]);
  });

  test('follows no symbolic link: not to a file, a folder, or site.yaml', () => {
    const found = withFolder({ 'people/a.md': entryText('A') }, (folder) => {
      mkdirSync(join(folder, '../elsewhere'));
      writeFileSync(join(folder, '../elsewhere/secret.md'), entryText('Secret'));
      symlinkSync('../elsewhere', join(folder, 'events'));
      symlinkSync('../../elsewhere/secret.md', join(folder, 'people/secret.md'));
      symlinkSync('../../elsewhere', join(folder, 'people/folder'));
      symlinkSync('../../elsewhere/secret.md', join(folder, 'people/README.md'));
      symlinkSync('../elsewhere/secret.md', join(folder, 'site.yaml'));
      return readContent(folder);
    });
    expect(found.entries.map(({ key }) => key)).toEqual(['people/a']);
    expect(found.invalid.has('people/secret' as never)).toBe(true);
    expect(problemsOf(found)).toEqual([
      'content/events:1:1 symbolic-link',
      'content/people/README.md:1:1 symbolic-link',
      'content/people/folder:1:1 symbolic-link',
      'content/people/secret.md:1:1 symbolic-link',
      'content/site.yaml:1:1 symbolic-link',
    ]);
  });

  test('the content folder itself may be a link: whoever runs Parley chose it', () => {
    withFolder({ 'people/a.md': entryText('A') }, (folder) => {
      symlinkSync('content', join(folder, '../linked'));
      expect(problemsOf(readContent(join(folder, '../linked')))).toEqual(['linked/site.yaml:1:1 missing-site']);
    });
  });

  test('a file or folder that is out of place is a problem', () => {
    const content = contentOf({
      'notes.txt': 'x',
      'pictures/a.png': 'x',
      'people/a.txt': 'x',
      'people/a.mdx': entryText('A'),
      'people/deep/a.md': entryText('A'),
      'people/a.md/b': 'x',
      events: 'x',
    });
    expect(problemsOf(content)).toEqual([
      'content/events:1:1 unexpected-file',
      'content/notes.txt:1:1 unexpected-file',
      'content/people/a.md:1:1 unexpected-file',
      'content/people/a.mdx:1:1 unexpected-file',
      'content/people/a.txt:1:1 unexpected-file',
      'content/people/deep:1:1 unexpected-file',
      'content/pictures:1:1 unknown-collection',
    ]);
  });

  test('a folder in the place of site.yaml is a problem, not a crash', () => {
    const found = withFolder({ 'site.yaml/a': 'x' }, readContent);
    expect(problemsOf(found)).toEqual(['content/site.yaml:1:1 unknown-collection']);
  });

  test('pages may be .mdx, but not both', () => {
    expect(problemsOf(contentOf({ 'pages/a.mdx': '---\ntitle: A\n---\n' }))).toEqual([]);
    const both = contentOf({ 'pages/a.mdx': '---\ntitle: A\n---\n', 'pages/a.md': '---\ntitle: A\n---\n' });
    expect(problemsOf(both)).toEqual(['content/pages/a.mdx:1:1 duplicate-id']);
  });

  test('an entry whose date is missing is left out, and known to be there', () => {
    const content = contentOf({ 'events/a.md': entryText('A', 'category: talks') });
    expect(content.entries).toEqual([]);
    expect([...content.invalid]).toEqual(['events/a']);
  });

  test('a file whose name is no id is read as what it seems to mean', () => {
    const content = contentOf({
      'people/Otto_Vik.md': entryText('Otto Vik', 'rol: x'),
      'people/otto-berg.md': entryText('O'),
    });
    expect(problemsOf(content)).toEqual([
      'content/people/Otto_Vik.md:1:1 invalid-id',
      'content/people/Otto_Vik.md:4:1 unknown-key',
    ]);
    expect(content.entries.map(({ key }) => key)).toEqual(['people/otto-berg', 'people/otto-vik']);
    expect([...content.invalid]).toEqual(['people/otto-vik']);
  });

  test('unless another file has that name', () => {
    const content = contentOf({ 'people/Otto_Vik.md': entryText('A'), 'people/otto-vik.md': entryText('B') });
    expect(problemsOf(content)).toEqual(['content/people/Otto_Vik.md:1:1 invalid-id']);
    expect(content.entries.map(({ file }) => file)).toEqual(['content/people/otto-vik.md']);
  });

  test('front matter that stands there twice is one problem, and the text below it is the text', () => {
    const twice = `${entryText('A')}\n${entryText('A', '', 'Body\n')}`;
    const content = contentOf({ 'people/a.md': twice });
    expect(problemsOf(content)).toEqual(['content/people/a.md:6:1 second-front-matter']);
    expect(content.entries[0]).toMatchObject({ body: 'Body\n', bodyLineOffset: 9 });
  });

  test.each([
    ['Otto_Vik.md', 'otto-vik.md'],
    ['Été 2031.md', 'ete-2031.md'],
    [`${'a'.repeat(81)}.md`, `${'a'.repeat(80)}.md`],
  ])('%s gets a better name', (name, better) => {
    const { problems } = contentOf({ [`people/${name}`]: entryText('A') });
    expect(problems).toMatchObject([{ code: 'invalid-id', hint: `Rename the file to \`${better}\`.` }]);
  });

  test('ids that differ only in case are not to be made one', () => {
    const content = contentOf({ 'people/Ada-Berg.md': entryText('A'), 'people/ada-berg.md': entryText('B') });
    expect(content.problems).toMatchObject([
      {
        file: 'content/people/Ada-Berg.md',
        hint: '`ada-berg.md` is there already: delete one of the two, or give this one another name.',
      },
    ]);
  });

  test('a name without any letter of an id gets advice', () => {
    expect(contentOf({ 'people/Ада.md': entryText('A') }).problems).toMatchObject([
      { code: 'invalid-id', hint: 'Use the letters a to z, digits and hyphens.' },
    ]);
  });

  test('a folder that does not exist is a problem', () => {
    expect(problemsOf(readContent('tests/fixtures/nowhere'))).toEqual(['nowhere:1:1 missing-content']);
  });
});
