import { describe, expect, test } from 'vitest';
import { maxDepth, maxSigns } from './limits.ts';
import { parseBody } from './parse-body.ts';

function problemsOf(body: string, format: 'md' | 'mdx' = 'md'): string[] {
  const { problems } = parseBody({ body, file: 'a.md', bodyLineOffset: 3, format });
  return problems.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`);
}

const tooDeep =
  'unsupported-markdown Unexpected nesting, expected at most 100 levels of lists, quotations, emphasis and the like.';
const tooMany = (where: string) =>
  `unsupported-markdown Unexpected number of signs such as \`*\`, \`_\`, \`[\`, \`:\`, \`<\` and \`{\` in a ${where}, expected at most 2000.`;

describe('levels', () => {
  // The paragraph and its text are the last two.
  test('are at most a hundred', () => {
    const deep = (levels: number) => `Before.\n\n${'>'.repeat(levels - 2)} a`;
    expect(problemsOf(deep(maxDepth))).toEqual([]);
    expect(problemsOf(deep(maxDepth + 1))).toEqual([`6:${maxDepth + 1} ${tooDeep}`]);
  });

  test.each([
    ['quotations', '>'.repeat(200_000)],
    ['lists', '- '.repeat(200_000)],
    ['numbered lists', ' 1. '.repeat(100_000)],
    ['asides', ':::note\n\n'.repeat(200)],
    ['emphasis', `${'*a **b '.repeat(100)}${' b** a*'.repeat(100)}`],
    ['lists on lines of their own', Array.from({ length: 200 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n')],
  ])('of %s without end are refused before anything overflows', (_, body) => {
    expect(problemsOf(body).map((found) => found.replace(/^\S+ /, ''))).toEqual([tooDeep]);
  });
});

describe('signs', () => {
  test('of a paragraph are at most two thousand', () => {
    const lines = (signs: number) => `Before.\n\nA word\n${'a_'.repeat(signs)}\n`;
    expect(problemsOf(lines(maxSigns))).toEqual([]);
    expect(problemsOf(lines(maxSigns + 1))).toEqual([`6:1 ${tooMany('paragraph')}`]);
  });

  test.each(['_a_b', '*a_ ', ':a[', ': ', '~a~~b', '<a ', '{', '[', '[^'])('%j without end is refused', (sign) => {
    expect(problemsOf(sign.repeat(50_000))).toEqual([`4:1 ${tooMany('paragraph')}`]);
  });

  test('may make more problems than a call takes arguments', () => {
    expect(problemsOf('[[\n\n'.repeat(150_000))).toHaveLength(150_000);
  });

  test('are counted anew after an empty line, also within a quotation', () => {
    const half = 'a_'.repeat(maxSigns / 2);
    expect(problemsOf(`${half}\n\n${half}\n \n${half}`)).toEqual([]);
    expect(problemsOf(`> ${half}\n>\n> ${half}\n> \n> ${half}`)).toEqual([]);
  });

  test('that MDX waits for the end of are counted through the text', () => {
    expect(problemsOf('<Report>\n\n'.repeat(maxSigns + 1), 'mdx')).toEqual([`4:1 ${tooMany('text')}`]);
    expect(problemsOf('a < b\n\n'.repeat(maxSigns + 1))).toEqual([]);
  });
});
