import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentRules } from './document-rules.ts';
import { rules } from './rules/index.ts';

const page = documentRules(Object.values(rules));

test('docs/checks.md says what the rules say: `npm run docs:checks` writes it anew', () => {
  expect(readFileSync('docs/checks.md', 'utf8')).toBe(page);
});

test('every code has a heading, to which links can lead', () => {
  const prose = page.replace(/^```$[^]*?^```$/gm, '');
  const headings = [...prose.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
  expect(headings).toEqual(Object.keys(rules));
});

test('names characters that nobody sees', () => {
  expect(page).toContain('title: How‹U+200B› we work');
  expect(page).not.toMatch(/[\u200b\u202e]/);
});
