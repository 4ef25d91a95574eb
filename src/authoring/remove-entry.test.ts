import { expect, test } from 'vitest';
import { readContent } from '../collections/read-content.ts';
import { buildGraph } from '../graph/build-graph.ts';
import { entryText, siteYaml, withFolder } from '../../tests/content-of.ts';
import { planRemoval } from './remove-entry.ts';

function remove(files: Record<string, string>, name: string) {
  return withFolder({ 'site.yaml': siteYaml, ...files }, (folder) => {
    const content = readContent(folder);
    return planRemoval(content, buildGraph(content).graph, name);
  });
}

const event = (fields: string, body: string) =>
  entryText('First day', `date: 2031-05-04\ncategory: talks\n${fields}`, body);

test('an entry that only names itself, or is named in prose, goes', () => {
  const ada = entryText('Ada Berg', '', 'See [[ada-berg]].\n');
  const change = remove(
    { 'people/ada-berg.md': ada, 'events/first-day.md': event('', 'Ada Berg spoke.\n') },
    'people/ada-berg',
  );
  expect(change).toEqual({ file: 'content/people/ada-berg.md', before: ada, after: undefined });
});

test('an entry that others refer to stays, and they are listed', () => {
  const files = {
    'people/ada-berg.md': entryText('Ada Berg', 'formerIds: [ada]'),
    'events/first-day.md': event('people: [ada-berg]', '[[ada|She]] spoke.\n'),
  };
  expect(() => remove(files, 'people/ada-berg')).toThrowErrorMatchingInlineSnapshot(`
    [Error: \`people/ada-berg\` stays, because 2 references lead to it. Take these out first:

      content/events/first-day.md:6:10  field \`people\`: ada-berg
      content/events/first-day.md:8:3  link: ada]
  `);
});

test('an unknown entry is refused', () => {
  expect(() => remove({}, 'people/ada-berg')).toThrow('There is no entry `people/ada-berg`');
});
