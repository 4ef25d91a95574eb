import { describe, expect, test } from 'vitest';
import { settableSeverities } from '../problem.ts';
import { examineExample } from './examine-example.ts';
import { exampleSite } from './example-site.ts';
import { rules } from './rules/index.ts';

const all = Object.entries(rules);

test('the example site has no problem and no hint', () => {
  expect(examineExample({ files: exampleSite, today: '2031-06-01' })).toEqual([]);
});

describe.each(all)('%s', (code, rule) => {
  test('is the code that its rule says', () => {
    expect(rule.code).toBe(code);
  });

  test('has an example that breaks it, and one that keeps it if it looks for something', () => {
    expect(rule.examples.some(({ problems }) => problems.length > 0)).toBe(true);
    if (rule.check) expect(rule.examples.some(({ problems }) => problems.length === 0)).toBe(true);
  });

  test.each(rule.examples.map((example, index) => ({ number: index + 1, example })))(
    'finds in example $number what it says, and nothing else',
    ({ example }) => {
      const found = examineExample(example);
      const places = found.filter((problem) => problem.code === code);
      expect(places.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(example.problems);
      const others = found.filter((problem) => problem.code !== code).map((problem) => problem.code);
      expect([...new Set(others)]).toEqual(example.alsoFinds ?? []);
    },
  );
});

test('what a site can set is what rules look for: content that cannot be read stays an error', () => {
  const settable = Object.keys(settableSeverities);
  expect(all.filter(([code, { check }]) => settable.includes(code) && !check)).toEqual([]);
});

test('a description is one sentence', () => {
  expect(all.filter(([, { description }]) => !/^[A-Z][^]*[^.]\.$/.test(description))).toEqual([]);
});
