import { expect, test } from 'vitest';
import { contentOf } from '../../tests/content-of.ts';
import { applyEdits } from './edits.ts';
import { formerIdEdit } from './former-id-edit.ts';

/** The front matter of `people/ada-berg` after it gets the id `ada-holm`. */
function rename(frontMatter: string, id = 'ada-berg'): string {
  const text = `---\n${frontMatter}---\n`;
  const [entry] = contentOf({ [`people/${id}.md`]: text }).entries;
  return applyEdits(text, [formerIdEdit(entry!, 'ada-holm')]).slice(4, -4);
}

const head = 'title: Ada Berg\nsummary: She speaks for the port.\n';

test('adds the field where the schema has it', () => {
  const fields = ['side: norland\n', 'sources: []\n'] as const;
  expect(rename(head + fields.join(''))).toBe(head + fields.join('formerIds: [ada-berg]\n'));
});

test('adds the field below aliases that stand on lines of their own, and keeps comments where they are', () => {
  const aliases = `${head}aliases:\n  - Berg # her surname\n`;
  const rest = '# Who says so.\nsources: []\n';
  expect(rename(aliases + rest)).toBe(`${aliases}formerIds: [ada-berg]\n${rest}`);
});

test.each([
  ['formerIds: []\n', 'formerIds: [ada-berg]\n'],
  ['formerIds: [ada, ada-lund] # in order\n', 'formerIds: [ada, ada-lund, ada-berg] # in order\n'],
  ['formerIds: [\n  ada,\n]\n', 'formerIds: [\n  ada, ada-berg,\n]\n'],
  ['formerIds:\n  - ada\n  - ada-lund # last\n', 'formerIds:\n  - ada\n  - ada-lund # last\n  - ada-berg\n'],
  ['formerIds:\n- ada\n', 'formerIds:\n- ada\n- ada-berg\n'],
])('adds to %j', (before, after) => {
  expect(rename(`${head}${before}`)).toBe(`${head}${after}`);
});

test('adds to front matter in braces', () => {
  expect(rename('{ title: Ada Berg, summary: She speaks. }\n')).toBe(
    '{ title: Ada Berg, summary: She speaks., formerIds: [ada-berg] }\n',
  );
});

test('changes places with a former id that comes back', () => {
  expect(rename(`${head}formerIds: [ada, "ada-holm", ada-lund]\n`)).toBe(
    `${head}formerIds: [ada, "ada-berg", ada-lund]\n`,
  );
});

test('puts an id that YAML would take for a number in quotes', () => {
  expect(rename(head, '2031')).toContain('formerIds: ["2031"]');
});
