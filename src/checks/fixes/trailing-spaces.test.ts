import { describe, expect, test } from 'vitest';
import { fixTrailingSpaces } from './trailing-spaces.ts';

const head = '---\ntitle: Quay\n---\n';
const fixBody = (body: string) => fixTrailingSpaces(head + body).slice(head.length);

describe('in the front matter', () => {
  test('spaces and tabs at the ends of lines go', () => {
    expect(fixTrailingSpaces('---  \ntitle: Quay \naliases:\t\n  - Pier  \n--- \nText.\n')).toBe(
      '---\ntitle: Quay\naliases:\n  - Pier\n---\nText.\n',
    );
  });

  test('those within a text of several lines stay', () => {
    const text = '---\ntitle: Quay\nnote: |\n  one  \n  two\n---\n';
    expect(fixTrailingSpaces(text)).toBe(text);
  });

  test('a file without front matter stays as it is', () => {
    expect(fixTrailingSpaces('Text. \n')).toBe('Text. \n');
  });
});

describe('in the body', () => {
  test.each([
    ['of paragraphs', 'One. \nTwo.\t\n\nThree.  \n', 'One.\nTwo.\n\nThree.\n'],
    ['of blank lines', 'One.\n  \nTwo.\n', 'One.\n\nTwo.\n'],
    ['of headings, items and tables', '## A \n\n- one \n\n| a | \n| - | \n', '## A\n\n- one\n\n| a |\n| - |\n'],
    ['of the last line', 'One. ', 'One.'],
  ])('spaces at the ends %s go', (_, before, after) => {
    expect(fixBody(before)).toBe(after);
  });

  test.each([
    ['a line break', 'One,  \ntwo.\n'],
    ['a line break in a list', '- one,  \n  two\n'],
    ['a line break in a quotation', '> one,  \n> two\n'],
    ['a block of code', '```\na  \n\t\n```\n'],
    ['indented code', 'One.\n\n    a  \n    b\n'],
    ['code within a line', '`a  \nb`\n'],
    ['what would become a line break', 'One\\ \ntwo.\n'],
  ])('those of %s stay', (_, body) => {
    expect(fixBody(body)).toBe(body);
  });

  test('a body that is nested too deep to be read stays as it is', () => {
    const body = `${'>'.repeat(2_500)} One. \n`;
    expect(fixBody(body)).toBe(body);
  });

  test('a long run of spaces takes no long time', () => {
    const started = performance.now();
    fixBody(`a${' '.repeat(200_000)}b\n`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
