import { describe, expect, test } from 'vitest';
import type { Node, Parent } from 'unist';
import { outline } from '../../tests/outline.ts';
import { parseBody, type Body } from './parse-body.ts';

const parse = (body: string): Body => parseBody({ body, file: 'a.md', bodyLineOffset: 0, format: 'md' });
const problemsOf = ({ problems }: Body) => problems.map(({ line, column, code }) => `${line}:${column} ${code}`);

/** The inline nodes of the first block, a node a line. */
function inlineOf(body: string): string[] {
  const { tree, problems } = parse(body);
  expect(problems).toEqual([]);
  return (tree.children[0] as Parent).children.map((child) => outline(child));
}

describe('links and citations', () => {
  test('become nodes between the text', () => {
    expect(inlineOf('Then [[ada-berg|Berg]] spoke [@gazette, p. 2; @herald].')).toEqual([
      'text "Then "',
      'entityLink "ada-berg" "Berg"',
      'text " spoke "',
      'citation {"target":"gazette","locator":"p. 2"} {"target":"herald"}',
      'text "."',
    ]);
  });

  test('stand side by side', () => {
    expect(inlineOf('[[a]][[b]][@c][@d]')).toEqual([
      'entityLink "a"',
      'entityLink "b"',
      'citation {"target":"c"}',
      'citation {"target":"d"}',
    ]);
  });

  test('are found within emphasis, headings, lists and quotations', () => {
    const { tree } = parse('## Of [[a]]\n\n- **[[b]]**\n\n> [[c]]\n');
    expect(outline(tree).match(/entityLink "\w"/g)).toEqual(['entityLink "a"', 'entityLink "b"', 'entityLink "c"']);
  });

  test('may be broken over lines', () => {
    expect(inlineOf('See [[ada-berg|the port’s\nmaster]] [@gazette,\np. 2].')).toEqual([
      'text "See "',
      'entityLink "ada-berg" "the port’s\\nmaster"',
      'text " "',
      'citation {"target":"gazette","locator":"p. 2"}',
      'text "."',
    ]);
  });

  test('stay text where they are escaped', () => {
    expect(inlineOf('Write \\[[a]] or \\[@b].')).toEqual(['text "Write [[a]] or [@b]."']);
  });

  test('are links again behind an escaped backslash', () => {
    expect(inlineOf('\\\\[[a]]')).toEqual(['text "\\\\"', 'entityLink "a"']);
  });

  test('stay as they are in code', () => {
    expect(inlineOf('Write `[[a]]` or `[@b]`.')).toEqual([
      'text "Write "',
      'inlineCode "[[a]]"',
      'text " or "',
      'inlineCode "[@b]"',
      'text "."',
    ]);
    expect(outline(parse('```\n[[a]]\n```\n\n    [@b]\n').tree)).toBe('root\n  code "[[a]]"\n  code "[@b]"');
  });

  test('in a table, an escaped bar is part of the link', () => {
    const { tree, problems } = parse('| a | b |\n|---|---|\n| [[x\\|y]] | [@z, 1\\|2] |\n');
    expect(problems).toEqual([]);
    expect(outline(tree)).toContain('entityLink "x" "y"');
    expect(outline(tree)).toContain('citation {"target":"z","locator":"1|2"}');
  });

  test('the text around keeps its character references and escapes', () => {
    expect(inlineOf('A &amp; B \\* [[a]] &copy; \\_')).toEqual(['text "A & B * "', 'entityLink "a"', 'text " © _"']);
  });

  test('`[[!name]]` keeps a name plain', () => {
    expect(inlineOf('As [[!Berg]] said')).toEqual(['text "As "', 'plainName "Berg"', 'text " said"']);
  });
});

describe('continuation lines', () => {
  test('marks of quotations are no text', () => {
    const { tree, problems } = parse('> one [[a]]\n> two [@b,\n> p. 2] three\n');
    expect(problems).toEqual([]);
    expect(outline(tree)).toBe(
      [
        'root',
        '  blockquote',
        '    paragraph',
        '      text "one "',
        '      entityLink "a"',
        '      text "\\ntwo "',
        '      citation {"target":"b","locator":"p. 2"}',
        '      text " three"',
      ].join('\n'),
    );
  });

  test('in quotations within quotations and lists, and on lazy lines', () => {
    const text = (body: string) => outline(parse(body).tree).match(/text ".*"/g);
    expect(text('> > a [[x]]\n> > b\n')).toEqual(['text "a "', 'text "\\nb"']);
    expect(text('- > a [[x]]\n  > b\n')).toEqual(['text "a "', 'text "\\nb"']);
    expect(text('> a [[x]]\nb\n')).toEqual(['text "a "', 'text "\\nb"']);
    expect(text('- a [[x]]\n  b\n  c\n')).toEqual(['text "a "', 'text "\\nb\\nc"']);
  });

  test('a sign of quotation that is text stays', () => {
    expect(inlineOf('a [[x]] 2 > 1\n\\> b')).toEqual(['text "a "', 'entityLink "x"', 'text " 2 > 1\\n> b"']);
    expect(outline(parse('> a [[x]] 2 > 1\n> \\> b\n').tree)).toContain('text " 2 > 1\\n> b"');
  });

  test('hard breaks stay', () => {
    expect(inlineOf('a [[x]]  \nb\\\nc')).toEqual([
      'text "a "',
      'entityLink "x"',
      'break',
      'text "b"',
      'break',
      'text "c"',
    ]);
  });
});

test('a long run of spaces takes no long time', () => {
  const started = performance.now();
  expect(parse(`a${' '.repeat(200_000)}b [[c]]`).problems).toEqual([]);
  expect(performance.now() - started).toBeLessThan(2000);
});

describe('what looks like notation', () => {
  test('10:30 stays text (a text directive for Markdown)', () => {
    expect(inlineOf('At 10:30, a:b[c]{d=e} and :foo.')).toEqual(['text "At 10:30, a:b[c]{d=e} and :foo."']);
  });

  test('10:30 stays text in links, headings and emphasis', () => {
    expect(outline(parse('## At 10:30\n\n*At 10:30* [at 10:30](/t/)').tree).match(/text ".*"/g)).toEqual([
      'text "At 10:30"',
      'text "At 10:30"',
      'text " "',
      'text "at 10:30"',
    ]);
  });

  test('an e-mail address stays text, one in angle brackets is a link', () => {
    const inline = inlineOf('Write to ada@example.org or <eva@example.org>.');
    expect(inline).toEqual([
      'text "Write to "',
      'text "ada@example.org"',
      'text " or "',
      'link "mailto:eva@example.org"\n  text "eva@example.org"',
      'text "."',
    ]);
  });

  test('a bare address is a link, whatever it holds', () => {
    expect(inlineOf('See https://example.org/a?b=[[c]]&copy=1 now').slice(1, 2)).toEqual([
      expect.stringContaining('link "https://example.org/a?b='),
    ]);
  });

  test('a link of Markdown wins over a link in brackets', () => {
    expect(inlineOf('[[a]](/b/)')).toEqual(['link "/b/"\n  text "[a]"']);
  });

  test.each([
    ['[[a', '1:1'],
    ['[[]] x', '1:1'],
    ['x [[|b]]', '1:3'],
    ['[[a|*b*]]', '1:1'],
    ['[[a][b] and [[c]]', '1:1'],
    ['[@a', '1:1'],
    ['[@] x', '1:1'],
    ['[@a p. 2]', '1:1'],
    ['[@a, see *b*]', '1:1'],
    ['one\n\ntwo [@a, https://example.org]', '3:5'],
  ])('%j is broken, and says where', (body, place) => {
    expect(problemsOf(parse(body))).toContain(`${place} broken-notation`);
  });

  test('a bar that ends a cell of a table gets advice of its own', () => {
    const { problems } = parse('| a | b |\n|---|---|\n| [[x|y]] |\n');
    expect(problems).toMatchObject([{ line: 3, column: 3 }]);
    expect(problems[0]?.hint).toContain('In a table write `[[id\\|label]]`.');
  });

  test('one that is broken does not hide the next', () => {
    const { tree, problems } = parse('[[a][b] and [[c]]');
    expect(problems).toHaveLength(1);
    expect(outline(tree)).toContain('entityLink "c"');
    expect(outline(parse('[[a|x and [[c]]').tree)).toContain('entityLink "c"');
  });

  test('a link within a link is a problem', () => {
    expect(problemsOf(parse('[by [[a]] and [@b]](/t/)'))).toEqual(['1:5 broken-notation', '1:15 broken-notation']);
  });
});

describe('places', () => {
  test('are those of the text, behind emoji and Cyrillic', () => {
    const body = '😀 Привіт, [[ada-berg|Берг]]: «так» [@a; @b]\n';
    const { tree, source } = parse(body);
    const pieces = (tree.children[0] as Parent).children.map(({ position }: Node) =>
      body.slice(position!.start.offset, position!.end.offset),
    );
    expect(pieces).toEqual(['😀 Привіт, ', '[[ada-berg|Берг]]', ': «так» ', '[@a; @b]']);
    const { items } = (tree.children[0] as unknown as { children: { items?: { offset: number }[] }[] }).children[3]!;
    expect(items?.map(({ offset }) => source.text[offset])).toEqual(['a', 'b']);
  });

  test('of a citation over quoted lines are those of its ids', () => {
    const { tree, source } = parse('> x [@a,\n> p. 2;\n> @b]\n');
    const { items } = (
      tree as unknown as { children: { children: { children: { items?: { offset: number }[] }[] }[] }[] }
    ).children[0]!.children[0]!.children[1]!;
    expect(items?.map(({ offset }) => source.placeAt(offset).line)).toEqual([1, 3]);
    expect(items?.map(({ offset }) => source.text[offset])).toEqual(['a', 'b']);
  });
});
