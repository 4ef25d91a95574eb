import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../collections/read-content.ts';
import { buildGraph } from '../graph/build-graph.ts';
import { entryText, siteYaml, withFolder } from '../../tests/content-of.ts';
import { writeChanges } from './file-changes.ts';
import { planRename } from './rename-entry.ts';

type Files = Record<string, string>;

/** Renames, and returns every file after it with what was said of the changes. A site.yaml is there unless given. */
function rename(files: Files, name: string, newId: string): { files: Files; said: string[]; errors: string[] } {
  return withFolder({ 'site.yaml': siteYaml, ...files }, (folder) => {
    const content = readContent(folder);
    const { changes, rewritten } = planRename(content, buildGraph(content).graph, name, newId);
    writeChanges(folder, changes);
    const after = readContent(folder);
    const paths = [...Object.keys(files), ...changes.map(({ file }) => file.replace('content/', ''))];
    return {
      files: Object.fromEntries(
        paths
          .filter((path) => existsSync(join(folder, path)))
          .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
      ),
      said: rewritten.map(
        ({ reference: { file, line, column, what }, text }) => `${file}:${line}:${column} ${what} → ${text}`,
      ),
      errors: [...after.problems, ...buildGraph(after).problems].map(({ message }) => message),
    };
  });
}

const ada = entryText('Ada Berg');
const event = (fields: string, body = '') =>
  entryText('First day', `date: 2031-05-04\ncategory: talks\n${fields}`, body);

describe('a rename', () => {
  test('moves the file and remembers the old id', () => {
    const { files, errors } = rename({ 'people/ada-berg.md': ada }, 'people/ada-berg', 'ada-holm');
    expect(files).toEqual({
      'people/ada-holm.md': '---\ntitle: Ada Berg\nsummary: A sentence.\nformerIds: [ada-berg]\n---\n',
    });
    expect(errors).toEqual([]);
  });

  test('changes every field that names the entry, and nothing else in the YAML', () => {
    const fields = `# Who was there.
people:
  - ada-berg # the host
  - { person: "ada-berg", role: 'host' }
quotes: [{ speaker: ada-berg,  text: ada-berg said so }]
`;
    const { files, said, errors } = rename(
      { 'people/ada-berg.md': ada, 'events/first-day.md': event(fields) },
      'people/ada-berg',
      'ada-holm',
    );
    const changed = fields
      .replace('- ada-berg #', '- ada-holm #')
      .replace('"ada-berg"', '"ada-holm"')
      .replace('speaker: ada-berg,', 'speaker: ada-holm,');
    expect(files['events/first-day.md']).toBe(event(changed));
    expect(said).toEqual([
      'content/events/first-day.md:8:5 field `people` → ada-holm',
      'content/events/first-day.md:9:16 field `people.person` → ada-holm',
      'content/events/first-day.md:10:21 field `quotes.speaker` → ada-holm',
    ]);
    expect(errors).toEqual([]);
  });

  test('changes keys, and values in blocks', () => {
    const claim = (key: string) =>
      entryText('Hours', `status: disputed\nchecked: 2031-05-05\nabout:\n  - >-\n    ${key}\n`);
    const { files } = rename(
      { 'people/ada-berg.md': ada, 'claims/hours.md': claim('people/ada-berg') },
      'people/ada-berg',
      'ada-holm',
    );
    expect(files['claims/hours.md']).toBe(claim('people/ada-holm'));
  });

  test('changes links in a body, however they are written, and their former ids', () => {
    const before = `[[ada-berg]], [[people/ada-berg|Berg]], [[ ada-berg | ada-berg ]], [[ada]], [her page](/people/ada-berg/#room).

> Quoted [[ada-berg]], Ada Berg by name, [[!Ada Berg]], \`[[ada-berg]]\`.

| who |
| --- |
| [[ada-berg\\|Berg]] |

[ref]: /people/ada-berg/
`;
    const after = `[[ada-holm]], [[people/ada-holm|Berg]], [[ ada-holm | ada-berg ]], [[ada-holm]], [her page](/people/ada-holm/#room).

> Quoted [[ada-holm]], Ada Berg by name, [[!Ada Berg]], \`[[ada-berg]]\`.

| who |
| --- |
| [[ada-holm\\|Berg]] |

[ref]: /people/ada-holm/
`;
    const files = {
      'people/ada-berg.md': entryText('Ada Berg', 'formerIds: [ada]'),
      'events/first-day.md': event('', before),
    };
    const renamed = rename(files, 'people/ada-berg', 'ada-holm');
    expect(renamed.files['events/first-day.md']).toBe(event('', after));
    expect(renamed.errors).toEqual([]);
  });

  test('changes citations of a source and the sources of fields', () => {
    const source = entryText('Gazette', 'publisher: Gazette\ntype: report\nlanguage: en').replace(
      'summary: A sentence.\n',
      '',
    );
    const files = {
      'sources/gazette.md': source,
      'sources/herald.md': source,
      'events/first-day.md': event('sources: [gazette]', 'So [@herald; @gazette, p. 2].\n'),
    };
    const renamed = rename(files, 'sources/gazette', 'gazette-may');
    expect(renamed.files['events/first-day.md']).toBe(
      event('sources: [gazette-may]', 'So [@herald; @gazette-may, p. 2].\n'),
    );
    expect(renamed.errors).toEqual([]);
  });

  test('changes claims that are shown', () => {
    const claim = entryText('Hours', 'status: disputed\nchecked: 2031-05-05');
    const files = { 'claims/claim.md': claim, 'events/first-day.md': event('', '::claim{#claim}\n') };
    const renamed = rename(files, 'claims/claim', 'hours-of-talks');
    expect(renamed.files['events/first-day.md']).toBe(event('', '::claim{#hours-of-talks}\n'));
    expect(renamed.errors).toEqual([]);
  });

  test('changes the entry itself where it names itself', () => {
    const files = { 'people/ada-berg.md': entryText('Ada Berg', '', 'See [[ada-berg]].\n') };
    expect(rename(files, 'people/ada-berg', 'ada-holm').files['people/ada-holm.md']).toContain('See [[ada-holm]].');
  });

  test('changes site.yaml: references and addresses', () => {
    const site = (id: string) =>
      `${siteYaml}compare: { documents: [${id}] } # in order\nnavigation:\n  - { label: Draft, url: "/documents/${id}/" }\n  - { label: All, url: /documents/ }\n`;
    const files = { 'site.yaml': site('draft'), 'documents/draft.md': entryText('A draft', 'kind: plan') };
    expect(rename(files, 'documents/draft', 'first-draft').files['site.yaml']).toBe(site('first-draft'));
  });

  test('names the collection where the new id alone would fit two entries', () => {
    const term = entryText('Truce', '').replace('summary: A sentence.\n', '');
    const files = {
      'people/ada-berg.md': ada,
      'terms/truce.md': term,
      'events/first-day.md': event('people: [ada-berg]', '[[ada-berg]] spoke of a [[truce]].\n'),
    };
    const renamed = rename(files, 'people/ada-berg', 'truce');
    expect(renamed.files['events/first-day.md']).toBe(
      event('people: [truce]', '[[people/truce]] spoke of a [[terms/truce]].\n'),
    );
    expect(renamed.errors).toEqual([]);
  });

  test('goes back to a former id', () => {
    const files = { 'people/ada-berg.md': entryText('Ada Berg', 'formerIds: [ada]') };
    expect(rename(files, 'people/ada-berg', 'ada').files['people/ada.md']).toBe(
      entryText('Ada Berg', 'formerIds: [ada-berg]'),
    );
  });

  test('keeps Windows line ends', () => {
    const files = {
      'people/ada-berg.md': ada,
      'events/first-day.md': event('people: [ada-berg]', 'So\n[[ada-berg]].\n').replaceAll('\n', '\r\n'),
    };
    expect(rename(files, 'people/ada-berg', 'ada-holm').files['events/first-day.md']).toBe(
      files['events/first-day.md'].replaceAll('ada-berg', 'ada-holm'),
    );
  });

  test('keeps an id in quotes where YAML would take it for a number', () => {
    const files = { 'people/ada-berg.md': ada, 'events/first-day.md': event('people: [ada-berg]') };
    expect(rename(files, 'people/ada-berg', '2031').files['events/first-day.md']).toBe(event('people: ["2031"]'));
  });
});

describe('a rename is refused', () => {
  const files = {
    'documents/draft.md': entryText('A draft', 'kind: plan'),
    'people/ada-berg.md': ada,
    'people/bo-lund.md': entryText('Bo Lund', 'formerIds: [bo]'),
    'terms/ada.md': entryText('ADA').replace('summary: A sentence.\n', ''),
  };

  test.each([
    ['people/ada-brg', 'ada', 'There is no entry `people/ada-brg`. Did you mean `people/ada-berg`?'],
    ['terms/ada-berg', 'ada', 'There is no entry `terms/ada-berg`. Did you mean `people/ada-berg`?'],
    ['nobody', 'ada', 'There is no entry `nobody`, expected a key such as `people/ada-berg`.'],
    ['people/ada-berg', 'bo-lund', 'Unexpected new id `bo-lund`, which `people/bo-lund` has. Choose another.'],
    ['people/ada-berg', 'bo', 'Unexpected new id `bo`, which `people/bo-lund` had. Choose another.'],
    ['documents/draft', 'compare', 'Unexpected new id `compare`: another page stands at that address. Choose another.'],
    ['people/ada-berg', 'ada-berg', '`people/ada-berg` has that id already.'],
    [
      'people/ada-berg',
      'Ada Holm',
      'Unexpected new id `Ada Holm`, expected kebab-case of at most 80 characters. Did you mean `ada-holm`?',
    ],
    [
      'people/ada-berg',
      'terms/ada-holm',
      'Unexpected new id `terms/ada-holm`: an entry stays in its collection, `people/`.',
    ],
  ])('from %s to %s', (name, newId, message) => {
    expect(() => rename(files, name, newId)).toThrow(message);
  });

  test('while a file cannot be read, since references in it would be missed', () => {
    const broken = { ...files, 'events/first-day.md': '---\ntitle: [\n---\n' };
    expect(() => rename(broken, 'people/ada-berg', 'ada-holm')).toThrow(
      /^References in these files cannot be found[^]*content\/events\/first-day\.md:/,
    );
  });
});
