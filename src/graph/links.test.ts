import { describe, expect, test } from 'vitest';
import { contentOf, entryText } from '../../tests/content-of.ts';
import { outline } from '../../tests/outline.ts';
import { buildGraph } from './build-graph.ts';

function bodyOf(body: string) {
  const content = contentOf({
    'people/ada-berg.md': entryText('Ada Berg', 'formerIds: [a-berg]'),
    'people/port.md': entryText('Paul Port'),
    'organizations/port.md': entryText('Port Office', 'kind: port'),
    'claims/hours.md': entryText('Hours', 'status: disputed\nchecked: 2031-05-04'),
    'sources/gazette.md': '---\ntitle: A\npublisher: B\ntype: c\nlanguage: en\nformerIds: [old-gazette]\n---\n',
    'pages/index.md': `---\ntitle: Start\n---\n${body}`,
  });
  const { graph, problems } = buildGraph(content);
  return {
    tree: graph.entries.get('pages/index' as never)!.body.tree,
    problems: problems.map(({ line, column, code, hint }) => [`${line}:${column} ${code}`, hint]),
  };
}

describe('what an author writes in a body', () => {
  test('resolves to keys, former ids too', () => {
    const { tree, problems } = bodyOf('[[a-berg]] [[people/port]] [@old-gazette]\n\n::claim{#hours}\n');
    expect(problems).toEqual([]);
    expect(JSON.stringify(tree).match(/"key":"[^"]+"/g)).toEqual([
      '"key":"people/ada-berg"',
      '"key":"people/port"',
      '"key":"sources/gazette"',
      '"key":"claims/hours"',
    ]);
  });

  test.each([
    ['[[ada-berk]]', '4:1 unknown-link', 'Did you mean `ada-berg`?'],
    ['[[lighthouse]]', '4:1 unknown-link', 'Add an entry with this id, or remove the brackets.'],
    ['[[port]]', '4:1 ambiguous-link', 'Write `[[organizations/port]]` or `[[people/port]]`.'],
    ['x [@gazete, p. 2]', '4:5 unknown-citation', 'Did you mean `gazette`?'],
    ['[@gazette; @lighthouse]', '4:13 unknown-citation', 'Add the source to the folder `sources/`.'],
    ['::claim{#hour}', '4:1 unknown-claim', 'Did you mean `hours`?'],
    ['::claim{#lighthouse}', '4:1 unknown-claim', 'Add the claim to the folder `claims/`.'],
    ['[[gazette]]', '4:1 unknown-link', 'It is a source: cite it with `[@gazette]`.'],
    ['[[sources/gazette]]', '4:1 unknown-link', 'It is a source: cite it with `[@gazette]`.'],
    ['[@ada-berg]', '4:3 unknown-citation', 'It is an entry of another collection: link it with `[[ada-berg]]`.'],
    ['::claim{#ada-berg}', '4:1 unknown-claim', 'It is an entry of another collection: link it with `[[ada-berg]]`.'],
  ])('%s is a problem with the way out', (body, code, hint) => {
    expect(bodyOf(body).problems).toEqual([[code, hint]]);
  });

  test('what leads nowhere stays in the tree without a key', () => {
    expect(outline(bodyOf('[[ada-berk]]').tree)).toContain('entityLink "ada-berk"');
  });
});
