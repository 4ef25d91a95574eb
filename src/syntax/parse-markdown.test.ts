import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Node, Position } from 'unist';
import { describe, expect, test } from 'vitest';
import { readContent } from '../collections/read-content.ts';
import { MdxSyntaxError, parseMarkdown, parseMdx } from './parse-markdown.ts';

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkDirective);

const bodies = [
  '# A\n\nB\n--\n\n***\n\n> q\n> r\nlazy\n',
  '- a\n  b\n\n  c\n- [x] done\n- [ ] not\n\n3. three\n4) four\n',
  '| a | b |\n|:-:|--:|\n| [[a\\|b]] | `c` |\n',
  '😀 Привіт, *світ*\n[ї](/y "t") — €\n',
  'At 10:30, a:b[c]{d=e} and :foo\n',
  'ada@example.org <b@example.org> https://example.org/a_b(c). www.example.org\n',
  'Line  \ntwo\\\nthree\nfour   \n',
  '~~a~~ ~b~ **c *d* e** __f__ snake_case_word\n',
  'A note[^1].\n\n[^1]: The note\n    goes on.\n',
  '<div>\nx\n</div>\n\n<b>y</b> <!-- c -->\n',
  '```js title="x"\ncode [[a]]\n```\n\n    indented\n\n``a`b``\n',
  '::claim{#x}\n\n::claim[label]{#a .b k="v"}\n',
  ':::note[La *b*]{.c d="e"}\ntext\n:::\n\n> :::note\n> x\n> :::\n\n- :::disputed\n  y\n  :::\n',
  '::::disputed\n:::note\nx\n:::\n::::\n',
  '::: note\nx\n:::\n\ntext\n:::note\nx\n:::\nmore\n',
  '![a](b "t") ![c][d] [e][] [D]\n\n[d]: <f g> (t)\n[e]: /h\n',
  '&amp; &copy; &#x41; \\* \\[[a]] \\[@b]\n',
  '[[a]] [[a|b]] [[!c]] [@d] [@d, p. 2] [@d; @e] [[a\nb]]\n',
  '\ttab\n\n-\ttab\n\n\n\ntail without end',
];

describe('Sätteri gives the tree of remark-parse with GFM and directives', () => {
  test.each(bodies)('for %j', (body) => {
    expect(parseMarkdown(body)).toEqual(referenceTree(body));
  });

  const entries = ['tests/fixtures/minimal', 'tests/fixtures/complete'].flatMap((folder) =>
    readContent(folder).entries.filter(({ format }) => format === 'md'),
  );

  test.each(entries)('for $file', ({ body }) => {
    expect(parseMarkdown(body)).toEqual(referenceTree(body));
  });

  test('but for a longer fence within a shorter one, which closes the inner block first', () => {
    const body = ':::note\n::::disputed\nx\n::::\n:::\n';
    expect(parseMarkdown(body).children.map(({ type }) => type)).toEqual(['containerDirective']);
    expect(referenceTree(body).children.map(({ type }) => type)).toEqual(['containerDirective', 'paragraph']);
  });

  test('but for the line end behind a block that is never closed, which is none of it', () => {
    const body = ':::note\nx\n';
    const endOf = (tree: Root) => tree.children[0]!.position!.end.offset;
    expect([endOf(parseMarkdown(body)), endOf(referenceTree(body))]).toEqual([9, 10]);
  });
});

describe('parseMarkdown', () => {
  test('places are those of the text, in letters as JavaScript counts them', () => {
    const text = '😀 Ї *a*';
    const { position } = (parseMarkdown(text).children[0] as unknown as { children: { position: Position }[] })
      .children[1]!;
    expect(text.slice(position.start.offset, position.end.offset)).toBe('*a*');
    expect(position.start).toEqual({ line: 1, column: 6, offset: 5 });
  });

  test('a tree is of plain objects that can be changed', () => {
    const tree = parseMarkdown('a');
    tree.children = [];
    expect(tree.children).toEqual([]);
    expect(Object.getPrototypeOf(parseMarkdown('a').children[0])).toBe(Object.prototype);
  });

  test('three hyphens are a rule, not front matter', () => {
    expect(parseMarkdown('---\na: 1\n---\n').children.map(({ type }) => type)).toEqual(['thematicBreak', 'heading']);
  });
});

describe('parseMdx', () => {
  test('reads components, GFM and directives', () => {
    const { children } = parseMdx('<Indicators group="a" />\n\n| a |\n|---|\n\n::claim{#x}\n');
    expect(children.map(({ type }) => type)).toEqual(['mdxJsxFlowElement', 'table', 'leafDirective']);
  });

  test.each([
    ['A brace {never closed.', 1, 9],
    ['A\n\n<Indicators>\n\nb\n', 3, 1],
    ['An <https://example.org> address', 1, 4],
    ['<!-- a comment -->', 1, 1],
  ])('%j is an error with its place', (text, line, column) => {
    const error = catchError(() => parseMdx(text));
    expect(error).toBeInstanceOf(MdxSyntaxError);
    expect(error).toMatchObject({ line, column });
    expect((error as Error).message).not.toMatch(/^\d+:\d+|\(mdx/);
  });

  test('runs nothing of the text', () => {
    parseMdx(readFileSync('tests/fixtures/broken/pages/components.mdx', 'utf8').split('---\n')[2]!);
    expect(() => parseMdx('{globalThis.wasRun = true}')).not.toThrow();
    expect('wasRun' in globalThis).toBe(false);
  });
});

/** The tree of remark, without fields that are undefined and without empty `data`. */
function referenceTree(body: string): Root {
  return JSON.parse(JSON.stringify(remark.parse(body), withoutEmptyData)) as Root;
}

function withoutEmptyData(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('type' in value)) return value;
  const { data, ...node } = value as Node;
  return data && Object.keys(data).length > 0 ? value : node;
}

function catchError(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
