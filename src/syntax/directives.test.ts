import { describe, expect, test } from 'vitest';
import { outline } from '../../tests/outline.ts';
import { parseBody } from './parse-body.ts';

const parse = (body: string) => parseBody({ body, file: 'a.md', bodyLineOffset: 0, format: 'md' });
const problemsOf = (body: string) => parse(body).problems.map(({ line, column, code }) => `${line}:${column} ${code}`);

describe('directives', () => {
  test('`::claim{#id}` shows a claim', () => {
    const { tree, problems } = parse('::claim{#hours-of-talks}\n');
    expect(problems).toEqual([]);
    expect(outline(tree)).toBe('root\n  claimEmbed "hours-of-talks"');
  });

  test('`:::note` and `:::disputed` are asides, one in the other too', () => {
    const { tree, problems } = parse('::::disputed\nOne.\n\n:::note\nTwo.\n:::\n::::\n');
    expect(problems).toEqual([]);
    expect(outline(tree)).toBe(
      'root\n  aside "disputed"\n    paragraph\n      text "One."\n    aside "note"\n      paragraph\n        text "Two."',
    );
  });

  test.each(['> :::note\n> a\n> :::\n', '- :::note\n  a\n  :::\n', ':::note\na\n:::::', ':::note  \na\n:::  \n'])(
    '%j is closed',
    (body) => {
      expect(problemsOf(body)).toEqual([]);
    },
  );

  test.each([
    ['::claim', '1:1'],
    ['::claim{.x}', '1:1'],
    ['::claim[label]{#a}', '1:1'],
    ['::claim{#a b=c}', '1:1'],
    ['::claims{#a}', '1:1'],
    ['::note', '1:1'],
    ['text\n\n:::claim{#a}\nx\n:::', '3:1'],
    [':::warning\nx\n:::', '1:1'],
    [':::note[Title]\nx\n:::', '1:1'],
    [':::note{#a}\nx\n:::', '1:1'],
    ['::: note\nx\n:::', '1:1'],
    ['text\n::: note', '2:1'],
    ['> text\n> ::: note', '2:3'],
    ['::claim{#a} and more', '1:1'],
    [':::', '1:1'],
  ])('%j is a problem', (body, place) => {
    expect(problemsOf(body)[0]).toBe(`${place} unknown-directive`);
  });

  test.each([':::note\nx\n', ':::note\nx\n\n## H\n\n- y\n', '> :::note\n> x\n'])('%j is not closed', (body) => {
    expect(problemsOf(body)).toEqual([`1:${body.indexOf(':') + 1} broken-notation`]);
  });

  test('colons within a text are text', () => {
    expect(problemsOf('a ::claim{#b} and std::vector, then \\::: note')).toEqual([]);
  });

  test('suggests what was meant', () => {
    expect(parse('::clam{#a}').problems[0]?.hint).toBe('Did you mean `claim`?');
    expect(parse(':::nota\nx\n:::').problems[0]?.hint).toBe('Did you mean `note`?');
    expect(parse('::claim').problems[0]?.hint).toBeUndefined();
  });
});
