import { expect, test } from 'vitest';
import { fixKeyOrder } from './key-order.ts';

const fix = (frontMatter: string) =>
  fixKeyOrder(`---\n${frontMatter}---\nText.\n`, 'people').slice(4, -'---\nText.\n'.length);

test('puts keys in the order of the schema, unknown ones last', () => {
  expect(fix('nickname: Ady\naliases: [Berg]\nsummary: She spoke.\ntitle: Ada Berg\n')).toBe(
    'title: Ada Berg\nsummary: She spoke.\naliases: [Berg]\nnickname: Ady\n',
  );
});

test('a key takes its lines and the comments above it along', () => {
  expect(
    fix(
      '# Names in prose.\naliases:\n  - Berg # her surname\n\n# One sentence.\nsummary: >-\n  She\n  spoke.\ntitle: Ada Berg\n',
    ),
  ).toBe(
    'title: Ada Berg\n# One sentence.\nsummary: >-\n  She\n  spoke.\n# Names in prose.\naliases:\n  - Berg # her surname\n\n',
  );
});

test.each([
  ['in order', 'title: Ada Berg\nsummary: She spoke.\n'],
  ['with a comment at the end', 'summary: She spoke.\ntitle: Ada Berg\n# The end.\n'],
  ['with a comment between items at the margin', 'aliases:\n- Berg\n# Her first name.\n- Ada\ntitle: Ada Berg\n'],
  ['that cannot be read', 'summary: She spoke: well.\ntitle: Ada Berg\n'],
  ['with a key twice', 'summary: She spoke.\ntitle: Ada Berg\nsummary: She did.\n'],
  ['that is no mapping', '- summary\n- title\n'],
])('leaves front matter %s', (_, frontMatter) => {
  expect(fix(frontMatter)).toBe(frontMatter);
});

test('leaves a file without front matter', () => {
  expect(fixKeyOrder('Text.\n', 'people')).toBe('Text.\n');
});
