import { expect, test } from 'vitest';
import { parseYaml } from './front-matter.ts';

test.each([
  ['title: Talks: the first', '1:8 Unexpected `: ` within a text.'],
  ['title: a\n date: b', '1:8 Unexpected `: ` within a text.'],
  ['title: a\nsummary b', '2:1 Unexpected line without a key, expected `key: value`.'],
  ['title: a\nsummary:b', '2:1 Unexpected line without a key, expected `key: value`.'],
  ['a: 1\na: 2', '2:1 Unexpected key that is there already, expected each key once.'],
  ['a: b\n\tc: d', '2:1 Unexpected tab, expected spaces.'],
  ['a: "b\n', '1:4 Missing `"` at the end of the text in quotes that begins here.'],
  ['a: [b\nc: d', '2:1 Missing `]` for one opened above.'],
  ['a: { b: c\nd: e', '2:1 Missing `}` for one opened above.'],
  ['a: @b', '1:4 Unexpected sign `@` at the start of a text.'],
  ['a: %b', '1:4 Unexpected sign `%` at the start of a text.'],
  ["a: 'it's'", '1:8 Unexpected text after a value.'],
  ['a: [b]]', '1:7 Unexpected `]`.'],
  ['a: "\\q"', '1:5 Unexpected YAML: Invalid escape sequence \\q.'],
])('says in plain words what is wrong with %j', (text, expected) => {
  const [problem] = parseYaml({ file: 'a.md', text, lineOffset: 0 }).problems;
  expect(`${problem?.line}:${problem?.column} ${problem?.message}`).toBe(expected);
});

test.each(['title: a\n  b: c\n', 'a: [b]]\nc: d\ne: [f, g]\n', '- a\nb: c\nd: e\n'])(
  'one slip is one problem: %j',
  (text) => {
    expect(parseYaml({ file: 'a.md', text, lineOffset: 0 }).problems).toHaveLength(1);
  },
);
