import { describe, expect, test } from 'vitest';
import { problem } from '../problem.ts';
import { formatGithub, formatJson, formatText } from './format.ts';

const place = { file: 'content/events/launch.md', line: 14, column: 12 };
const link = problem(
  'unknown-link',
  place,
  'Unexpected link to `ada-lovelase`, expected the id of an entry.',
  'Did you mean `ada-lovelace`?',
);
const orphan = problem('orphan-entry', { ...place, line: 1, column: 1 }, 'Unexpected entry.', 'Name it.');
const uncited = problem('uncited-paragraph', { ...place, line: 20 }, 'Unexpected paragraph.');
const all = [orphan, link, uncited];
const lines: Record<number, string> = { 1: '---', 14: 'Read about [[ada-lovelase]].' };
const readLine = (_file: string, line: number) => lines[line];

describe('as text', () => {
  test('a problem has the line that it is about', () => {
    expect(formatText(all, { readLine, colour: false })).toMatchInlineSnapshot(`
      "content/events/launch.md:1:1  warning  orphan-entry
        Unexpected entry.
        Name it.

      content/events/launch.md:14:12  error  unknown-link
        Unexpected link to \`ada-lovelase\`, expected the id of an entry.
        Did you mean \`ada-lovelace\`?
          14 | Read about [[ada-lovelase]].
             |            ^

      content/events/launch.md:20:12  hint  uncited-paragraph
        Unexpected paragraph."
    `);
  });

  test('in colour the severity and the frame are painted, and nothing else changes', () => {
    const painted = formatText(all, { readLine, colour: true });
    expect(painted.replaceAll('\u001b', '␛')).toMatchInlineSnapshot(`
      "content/events/launch.md:1:1  ␛[33mwarning␛[0m  orphan-entry
        Unexpected entry.
        Name it.

      content/events/launch.md:14:12  ␛[31merror␛[0m  unknown-link
        Unexpected link to \`ada-lovelase\`, expected the id of an entry.
        Did you mean \`ada-lovelace\`?
      ␛[2m    14 | Read about [[ada-lovelase]].␛[0m
      ␛[2m       |            ^␛[0m

      content/events/launch.md:20:12  ␛[36mhint␛[0m  uncited-paragraph
        Unexpected paragraph."
    `);
    expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(formatText(all, { readLine, colour: false }));
  });

  test('a severity that stands in a name is not painted', () => {
    const odd = problem('unknown-link', { ...place, file: 'content/events/error.md' }, 'Unexpected link.');
    expect(formatText([odd], { readLine, colour: true })).toContain(
      'content/events/error.md:14:12  \u001b[31merror\u001b[0m  ',
    );
  });

  test('what an author wrote cannot begin a line or act on the terminal', () => {
    const evil = problem(
      'unknown-value',
      { ...place, line: 2 },
      'Unexpected `a\n::stop-commands::x\u001b[2J`.',
      'b\r\nc',
    );
    expect(formatText([{ ...evil, file: 'content/a\n::x.md' }], { readLine, colour: false })).toBe(
      [
        'content/a\ufffd::x.md:2:12  error  unknown-value',
        '  Unexpected `a ::stop-commands::x\ufffd[2J`.',
        '  b c',
      ].join('\n'),
    );
  });
});

test('as JSON, one array of problems', () => {
  expect(JSON.parse(formatJson(all))).toEqual(all);
  expect(formatJson([uncited])).toMatchInlineSnapshot(`
    "[
      {
        "code": "uncited-paragraph",
        "severity": "hint",
        "file": "content/events/launch.md",
        "line": 20,
        "column": 12,
        "message": "Unexpected paragraph."
      }
    ]"
  `);
  expect(formatJson([])).toBe('[]');
});

describe('for GitHub', () => {
  test('a problem is a command on one line, of the kind that fits its severity', () => {
    expect(formatGithub(all)).toMatchInlineSnapshot(`
      "::warning file=content/events/launch.md,line=1,col=1,title=orphan-entry::Unexpected entry.%0AName it.
      ::error file=content/events/launch.md,line=14,col=12,title=unknown-link::Unexpected link to \`ada-lovelase\`, expected the id of an entry.%0ADid you mean \`ada-lovelace\`?
      ::notice file=content/events/launch.md,line=20,col=12,title=uncited-paragraph::Unexpected paragraph."
    `);
  });

  test('signs that commands are made of are escaped', () => {
    const odd = problem(
      'unknown-key',
      { file: 'content/a,b:c%.md', line: 1, column: 2 },
      '100 %: a, b.',
      'And\nso on.',
    );
    expect(formatGithub([odd])).toBe(
      '::error file=content/a%2Cb%3Ac%25.md,line=1,col=2,title=unknown-key::100 %25: a, b.%0AAnd so on.',
    );
  });
});
