import type { Parent } from 'unist';
import { describe, expect, test } from 'vitest';
import { contentOf, entryText } from '../../tests/content-of.ts';
import { outline } from '../../tests/outline.ts';
import { buildGraph } from './build-graph.ts';

function graphOf(body: string) {
  const content = contentOf({
    'people/ada-berg.md': entryText('Ada Berg', 'aliases: [Berg, Ада Берг]'),
    'people/jonas-holm.md': entryText('Jonas Holm', 'aliases: [Holm]', body),
    'terms/pilotage.md': '---\ntitle: pilotage\n---\n',
    'claims/hours.md': entryText('Hours', 'status: disputed\nchecked: 2031-05-04'),
  });
  const { graph, problems } = buildGraph(content);
  expect(problems).toEqual([]);
  return graph;
}

const treeOf = (body: string) => graphOf(body).entries.get('people/jonas-holm' as never)!.body.tree;

describe('names in prose', () => {
  test('the first mention links by itself, later ones stay plain', () => {
    expect(outline((treeOf('Then Ada Berg spoke. Berg left.\n') as Parent).children[0]!)).toBe(
      'paragraph\n  text "Then "\n  entityLink "people/ada-berg" "Ada Berg"\n  text " spoke. Berg left."',
    );
  });

  test('the words are those of the author', () => {
    expect(outline(treeOf('«Ада Берг» and Pilotage'))).toContain('"Ада Берг"');
    expect(outline(treeOf('«Ада Берг» and Pilotage'))).toContain('"terms/pilotage" "Pilotage"');
  });

  test('the entry itself is not linked', () => {
    expect(outline(treeOf('Holm, or Jonas Holm.'))).not.toContain('entityLink');
  });

  test('an entity that the author linked before is not linked again', () => {
    expect(outline(treeOf('[[ada-berg|She]] spoke. Berg left.')).match(/entityLink/g)).toHaveLength(1);
  });

  test('a name before the link of the author links too', () => {
    expect(outline(treeOf('Berg left. [[ada-berg|She]] spoke.')).match(/entityLink/g)).toHaveLength(2);
  });

  test.each([
    ['headings', '## Of Berg\n'],
    ['links', '[Berg](/a/) and [Berg][b]\n\n[b]: /a/\n'],
    ['code', '`Berg`\n\n```\nBerg\n```\n'],
    ['plain names', '[[!Berg]]\n'],
    ['attributions of quotations', '> We sail.\n> — Berg\n'],
    ['attributions in a paragraph of their own', '> We sail.\n>\n> – the *pilot* and Berg\n'],
    ['attributions after a line break', '> *We sail.*\\\n> ― Berg\n'],
  ])('stay plain in %s, and the next one links', (_, body) => {
    expect(outline(treeOf(body))).not.toContain('entityLink');
    expect(outline(treeOf(`${body}\nBerg\n`)).match(/entityLink/g)).toHaveLength(1);
  });

  test.each([
    ['lists', '- Berg'],
    ['tables', '| a |\n|---|\n| Berg |'],
    ['quotations', '> Berg'],
    ['quotations with an attribution', '> Berg sails.\n> — the pilot'],
    ['lines that begin with a dash', '— Berg'],
    ['emphasis', '*by **Berg***'],
    ['asides', ':::note\nBerg\n:::'],
    ['the text around citations and links', '[[pilotage]] Berg'],
    ['a line of its own', 'Ada\nBerg'],
  ])('link in %s', (_, body) => {
    expect(outline(treeOf(body))).toContain('"people/ada-berg"');
  });
});

describe('findMentions', () => {
  const mentionsOf = (body: string) =>
    (graphOf(body).mentionsFrom.get('people/jonas-holm' as never) ?? []).map(
      ({ to, block }) => `${to} in ${block.type}`,
    );

  test('lists links, names and claims in the order of the text, with their blocks', () => {
    expect(mentionsOf('- Berg\n\n[[pilotage]]\n\n| [[ada-berg]] |\n|---|\n\n::claim{#hours}\n')).toEqual([
      'people/ada-berg in paragraph',
      'terms/pilotage in paragraph',
      'people/ada-berg in tableCell',
      'claims/hours in root',
    ]);
  });

  test('leaves out links to the entry itself', () => {
    expect(mentionsOf('[[jonas-holm]]')).toEqual([]);
  });

  test('are seen from the entity', () => {
    expect(
      graphOf('Berg')
        .mentionsTo.get('people/ada-berg' as never)
        ?.map(({ from }) => from),
    ).toEqual(['people/jonas-holm']);
  });
});
