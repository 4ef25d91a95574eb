import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { eventSchema } from './event.ts';
import { summaryLength } from './fields.ts';
import { personSchema } from './person.ts';
import { siteSchema } from './site.ts';
import { validate } from './validate.ts';

const valid = 'title: Talks\nsummary: They met.\ndate: 2031-05-04\ncategory: talks\n';

/** Each problem as `line:column code`. */
function check(text: string, schema: typeof eventSchema | typeof personSchema | typeof siteSchema = eventSchema) {
  const { problems } = validate(schema, parse(text), { file: 'a.md', text, lineOffset: 1 });
  return problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

function messageOf(text: string) {
  const { problems } = validate(eventSchema, parse(text), { file: 'a.md', text, lineOffset: 1 });
  return problems.map(({ message }) => message);
}

describe('validate', () => {
  test('gives the data with defaults, and dates parsed', () => {
    const { data, problems } = validate(eventSchema, parse(valid), { file: 'a.md', text: valid, lineOffset: 1 });
    expect(problems).toEqual([]);
    expect(data).toMatchObject({ title: 'Talks', aliases: [], people: [], turning: false, date: { kind: 'point' } });
  });

  test('reports all problems, not the first', () => {
    expect(check('title: 1\nsummary: ""\nturning: x\nfoo: 1')).toEqual([
      '2:8 invalid-type',
      '3:10 invalid-length',
      '2:1 missing-key',
      '2:1 missing-key',
      '4:10 invalid-type',
      '5:1 unknown-key',
    ]);
  });

  test(`a summary of ${summaryLength} characters passes, one more fails`, () => {
    const withSummary = (length: number) => check(valid.replace('They met.', 'x'.repeat(length)));
    expect(withSummary(summaryLength)).toEqual([]);
    expect(withSummary(summaryLength + 1)).toEqual(['3:10 invalid-length']);
  });

  test('space around a text does not count', () => {
    expect(check(valid.replace('Talks', '"   "'))).toEqual(['2:8 invalid-length']);
  });

  test('half of a pair of coordinates is no place', () => {
    expect(check(`${valid}place: { name: A, lat: 60 }`)).toEqual(['6:1 missing-key']);
    expect(messageOf(`${valid}place: { name: A, lat: 60 }`)).toEqual(['Missing key `place.lon`, expected a number.']);
    expect(messageOf(`${valid}place: { name: A, lon: 0 }`)).toEqual(['Missing key `place.lat`, expected a number.']);
    expect(check(`${valid}place: { name: A, lat: 0, lon: 0 }`)).toEqual([]);
  });

  test('latitude 90 passes, 91 fails', () => {
    expect(check(`${valid}place: { name: A, lat: 90, lon: -180 }`)).toEqual([]);
    expect(check(`${valid}place: { name: A, lat: 91, lon: -181 }`)).toEqual([
      '6:24 invalid-number',
      '6:33 invalid-number',
    ]);
  });

  test('six sides pass, seven fail', () => {
    const lengthsOf = (count: number) => {
      const text = `sides: [${'{ id: a, label: A }, '.repeat(count)}]`;
      const { problems } = validate(siteSchema, parse(text), { file: 'site.yaml', text, lineOffset: 0 });
      return problems.filter(({ code }) => code === 'invalid-length');
    };
    expect(lengthsOf(6)).toEqual([]);
    expect(lengthsOf(7)).toMatchObject([
      {
        line: 1,
        column: 8,
        message: 'Unexpected length of `sides`: 7 items, expected at most 6.',
        hint: 'The sides, in the order of their colours; at most 6.',
      },
    ]);
  });

  test('an id of 80 characters passes, one of 81 fails', () => {
    expect(check(`${valid}people: [${'a'.repeat(80)}]`)).toEqual([]);
    expect(check(`${valid}people: [${'a'.repeat(81)}]`)).toEqual(['6:10 invalid-length']);
  });

  test('a year may be a number', () => {
    expect(check(valid.replace('2031-05-04', '2031'))).toEqual([]);
    expect(check(valid.replace('2031-05-04', '2031.5'))).toEqual(['4:7 invalid-type']);
  });

  test('of a union, the branch that the author meant is explained', () => {
    expect(check(`${valid}people:\n  - { persn: ada-berg }`)).toEqual(['7:5 missing-key', '7:7 unknown-key']);
    expect(check(`${valid}people: [Ada Berg]`)).toEqual(['6:10 invalid-format']);
    expect(check(`${valid}people: [[ada-berg]]`)).toEqual(['6:10 invalid-type']);
  });

  test('a key of a record that is wrong is pointed to, not its value', () => {
    expect(check('title: A\nsummary: B.\nnativeNames:\n  Ukrainian: А', personSchema)).toEqual(['5:3 invalid-format']);
  });

  test('an unset field says so', () => {
    expect(messageOf(valid.replace('Talks', ''))).toEqual(['Unexpected empty value in `title`, expected text.']);
  });

  test('lists count from 1 in messages', () => {
    expect(messageOf(`${valid}aliases: [a, 2]`)).toEqual(['Unexpected number `2` in `aliases[2]`, expected text.']);
  });

  test('a long value is shortened in a message', () => {
    expect(messageOf(`${valid}confidence: ${'x'.repeat(99)}`)[0]).toContain(`\`${'x'.repeat(57)}…\``);
  });

  test('a link of the site may not leave it', () => {
    const found = check('navigation: [{ label: A, url: //example.org/ }, { label: B, url: /b/ }]', siteSchema);
    expect(found.filter((text) => text.includes('invalid-format'))).toEqual(['2:31 invalid-format']);
  });
});

test.each([
  ['summary: ""', 'Unexpected empty text in `summary`, expected some words.'],
  [`summary: ${'a'.repeat(241)}`, 'Unexpected length of `summary`: 241 characters, expected at most 240.'],
])('says of a text that is too short or too long what it is for', (summary, message) => {
  const text = valid.replace('summary: They met.', summary);
  const { problems } = validate(eventSchema, parse(text), { file: 'a.md', text, lineOffset: 1 });
  expect(problems).toMatchObject([{ message, hint: 'One sentence that says the main point, at most 240 characters.' }]);
});
