import { describe, expect, test } from 'vitest';
import { outline } from '../../tests/outline.ts';
import { parseBody } from './parse-body.ts';

const parse = (body: string) => parseBody({ body, file: 'a.mdx', bodyLineOffset: 3, format: 'mdx' });
const problemsOf = (body: string) => parse(body).problems.map(({ line, column, code }) => `${line}:${column} ${code}`);

describe('an .mdx page may hold', () => {
  test.each([
    ['components of the list', '<Indicators />\n\n<Indicators group="a" />\n\n<EntryList collection="people" />'],
    ['braces that are escaped or in code', 'a \\{b} `{c}`\n\n```\n{d}\n```'],
  ])('%s', (_, body) => {
    expect(problemsOf(body)).toEqual([]);
  });

  test('links, citations and claims as any other', () => {
    const { tree, problems } = parse('At 10:30 [[a|b]] spoke [@c, p. 2].\n\n::claim{#d}\n');
    expect(problems).toEqual([]);
    expect(outline(tree)).toBe(
      'root\n  paragraph\n    text "At 10:30 "\n    entityLink "a" "b"\n    text " spoke "\n    citation {"target":"c","locator":"p. 2"}\n    text "."\n  claimEmbed "d"',
    );
  });
});

describe('an .mdx page may not hold', () => {
  test.each([
    ['imports', 'import fs from "node:fs"\n\nx'],
    ['exports', 'export const a = 1\n\nx'],
    ['expressions', '{process.exit()}'],
    ['expressions in text', 'a {b} c'],
    ['comments in braces', '{/* a */}'],
    ['HTML', '<div>a</div>'],
    ['scripts', '<script>alert(1)</script>'],
    ['fragments', '<>a</>'],
    ['components of no list', '<Indicator />'],
    ['members', '<Indicators.Row />'],
    ['names that every object knows', '<constructor />'],
    ['attributes of no list', '<Indicators set:html="a" />'],
    ['attributes that every object knows', '<Indicators constructor="a" />'],
    ['expressions in attributes', '<Indicators group={a} />'],
    ['attributes without a value', '<Indicators group />'],
    ['spread attributes', '<Indicators {...a} />'],
    ['content in components', '<Indicators>a</Indicators>'],
    ['components in a line', 'An <EntryList collection="people" /> here'],
    ['components in lists', '- <EntryList collection="people" />'],
    ['components without what they need', '<EntryList />'],
  ])('%s', (_, body) => {
    expect(problemsOf(body)[0]).toMatch(/^4:\d+ forbidden-component$/);
  });

  test('what is no MDX: the place is that of the file', () => {
    expect(problemsOf('a\n\nb {c')).toEqual(['6:3 invalid-mdx']);
  });
});

test('a page with a refusal holds no node that could run', () => {
  const { problems } = parse('<Indicators group="a" />\n\n{1}\n\n{2}');
  expect(problems.map(({ code }) => code)).toEqual(['forbidden-component', 'forbidden-component']);
});
