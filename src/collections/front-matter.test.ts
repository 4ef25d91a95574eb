import { describe, expect, test } from 'vitest';
import { locateField, parseYaml, type FieldPath } from './front-matter.ts';

const file = 'content/people/ada-berg.md';
const yamlOf = (text: string, lineOffset = 1) => ({ file, text, lineOffset });
const valueOf = (text: string) => parseYaml(yamlOf(text)).value;
const complaintsOf = (text: string) =>
  parseYaml(yamlOf(text)).problems.map(({ line, column, message, hint }) => [line, column, message, hint]);

const indent = {
  message: 'Unexpected space before the first key, expected all keys in the same column.',
  hint: 'Begin each key at the start of its line.',
};

describe('parseYaml', () => {
  test('keeps dates, yes and no as text (YAML 1.2)', () => {
    expect(valueOf('date: 2031-05-04\nturning: yes\nother: no\ntime: 10:30\nnumber: 012')).toEqual({
      date: '2031-05-04',
      turning: 'yes',
      other: 'no',
      time: '10:30',
      number: 12,
    });
  });

  test.each([
    ['title: a\nside: b', []],
    [' title: a\n side: b', []],
    [' title: a\nside: b', [[2, 1, indent.message, indent.hint]]],
    ['# About\n\n  title: a\n  role:\n    - c\nside: b', [[4, 1, indent.message, indent.hint]]],
    [
      " title: a\nside: 'it's'",
      [
        [2, 1, indent.message, indent.hint],
        [3, 11, 'Unexpected text after a value.', expect.stringContaining('double quotes')],
      ],
    ],
  ])('of a first key in another column than the rest, only that is said: %j', (text, complaints) => {
    expect(complaintsOf(text)).toEqual(complaints);
  });

  test.each([
    [' title: a\nside: b', { title: 'a', side: 'b' }],
    ['title: Talks: one\nside: b', { title: null, side: 'b' }],
    ['title: a\nx y\nside: b', { title: 'a', side: 'b' }],
    ['title: &a b\nrole: *a\nside: b: c', undefined],
  ])('knows the other fields of %j', (text, partial) => {
    const { value, partial: found } = parseYaml(yamlOf(text));
    expect([value, found?.value]).toEqual([undefined, partial]);
  });

  test('a merge key is a key as any other', () => {
    expect(valueOf('"<<": { a: 1 }')).toEqual({ '<<': { a: 1 } });
  });

  test('`__proto__` is a key as any other, and changes nothing else', () => {
    expect(Object.keys(valueOf('__proto__: { polluted: true }') ?? {})).toEqual(['__proto__']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('an ampersand or a star within text is no alias', () => {
    expect(valueOf('title: Berg & *Holm*\nsummary: a &b *c')).toEqual({ title: 'Berg & *Holm*', summary: 'a &b *c' });
  });

  test('points to an alias, also behind a number sign', () => {
    expect(complaintsOf('a: &x 1\nb: { c: "#", d: *x }')).toEqual([
      [3, 17, 'Unexpected YAML alias `*x`, expected the value itself.', expect.stringContaining('double quotes')],
    ]);
  });

  test('of several aliases, points to the first', () => {
    expect(complaintsOf('a: &x 1\nb: *x\nc: *x').map(([line]) => line)).toEqual([3]);
  });

  test('an alias bomb is refused and costs nothing', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 30; level += 1)
      lines.push(
        `a${level}: &a${level} [${Array(9)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      );
    expect(complaintsOf(lines.join('\n'))).toHaveLength(1);
  });

  test.each([
    ['a colon in plain text', 'title: Talks: the first', 2, 8, 'in double quotes'],
    ['the same key twice', 'title: a\ntitle: b', 3, 1, 'Delete one of the two'],
    ['a tab', 'title: a\nplace:\n\tname: b', 4, 1, 'Indent with spaces'],
    ['an unknown tag', 'title: !!js/function a', 2, 8, 'in double quotes'],
    ['a list', '- a', 2, 1, 'one field a line'],
    ['plain text', 'hello', 2, 1, 'one field a line'],
    ['nothing', '', 2, 1, 'one field a line'],
  ])('%s is a problem with its place and the way out', (_, text, line, column, hint) => {
    expect(complaintsOf(text)[0]).toEqual([line, column, expect.any(String), expect.stringContaining(hint)]);
  });

  test('reports every fault at once', () => {
    expect(complaintsOf('a: 1\na: 2\nb: 1\nb: 2').map(([line]) => line)).toEqual([3, 5]);
  });
});

describe('locateField', () => {
  const yaml = yamlOf(
    [
      'title: Ada Berg',
      'people:',
      '  - ada',
      '  - person: eva',
      '    role: speaker',
      'place: { name: Lindholm,  lat: 60 }',
      'empty:',
    ].join('\n'),
  );
  const at = (path: FieldPath, options?: { key: boolean }) => {
    const { line, column } = locateField(yaml, path, options);
    return `${line}:${column}`;
  };

  test.each([
    ['a value', ['title'], '2:8'],
    ['an item of a list', ['people', 0], '4:5'],
    ['a field of an item', ['people', 1, 'role'], '6:11'],
    ['a field in braces', ['place', 'lat'], '7:32'],
    ['an empty value', ['empty'], '8:7'],
    ['the field around, for one that is not there', ['people', 1, 'rank'], '5:5'],
    ['the start, for an unknown field', ['nothing'], '2:1'],
    ['the start, for no path', [], '2:1'],
  ])('finds %s', (_, path, place) => {
    expect(at(path)).toBe(place);
  });

  test('finds a key', () => {
    expect(at(['title'], { key: true })).toBe('2:1');
    expect(at(['people', 1, 'role'], { key: true })).toBe('6:5');
  });

  test('counts from the start of the file', () => {
    expect(locateField(yamlOf('a: 1', 0), ['a'])).toEqual({ file, line: 1, column: 4 });
  });
});
