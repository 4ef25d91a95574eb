import type { ProblemCode } from '../../src/problem.ts';

/** A mistake that an author could make in a file, and what the checker should say to it. */
export interface Mutation {
  /** What the file holds then. */
  text: string;
  /** The line of the mistake, from 1. */
  line: number;
  code: ProblemCode;
  /** What the hint or the message has to hold for the author to know the cure. */
  cure: string;
  /** Another name for the file, for a mistake that is a second file. */
  copy?: string;
}

/** Makes a mistake of one kind in a file; `undefined` if the file has no place for it. `random` gives numbers from 0 to 1. */
export type Mutator = (text: string, random: () => number) => Mutation | undefined;

/** Mistakes that authors make, by name. */
export const mutators: Record<string, Mutator> = {
  'a reference is misspelt': misspell(
    /(?<=^(?:people|organizations|documents|related|sources|parallels): \[(?:[^\]]*, )?)[a-z0-9-]{6,}/gm,
    'unknown-reference',
  ),
  'a person of an event is misspelt': misspell(/(?<=^ {2}- person: )[a-z0-9-]{6,}$/gm, 'unknown-reference'),
  'a link is misspelt': misspell(/(?<=\[\[)[a-z0-9-]{6,}(?=\]\]|\|)/g, 'unknown-link'),
  'a citation is misspelt': misspell(/(?<=\[@)[a-z0-9-]{6,}(?=[\],;])/g, 'unknown-citation'),
  'a claim is misspelt': misspell(/(?<=^::claim\{#)[a-z0-9-]{6,}(?=\}$)/gm, 'unknown-claim'),
  'a key is misspelt': misspell(/^(?:summary|sources|category|aliases|status)(?=:)/gm, 'unknown-key'),
  'a value is misspelt': misspell(/(?<=^ *(?:confidence|presence|effect): )[a-z-]{6,}$/gm, 'unknown-value'),
  'a word of the site is misspelt': misspell(/(?<=^(?:side|category): )[a-z-]{6,}$/gm, 'unknown-list-item'),
  'a month is impossible': replaceOne(
    /(?<=^date: \d{4}-)(?:0\d|1[0-2])(?=-)/gm,
    () => '13',
    'invalid-date',
    'a date that exists',
  ),
  'a day is impossible': replaceOne(
    /(?<=^date: 2025-)\d\d-\d\d$/gm,
    () => '02-30',
    'invalid-date',
    'a date that exists',
  ),
  'a required key is gone': replaceOne(/^(?:title|publisher): .*\n/gm, () => '', 'missing-key', 'expected', 2),
  'a link is not closed': replaceOne(/(?<=\[\[[a-z0-9-]+(?:\|[^\]|[]+)?)\]\]/g, () => ']', 'broken-notation', '[[id]]'),
  'a citation is not closed': replaceOne(/(?<=\[@[a-z0-9-]+)\](?!.*\])/g, () => '', 'broken-notation', '[@source]'),
  'a quotation mark is dropped': replaceOne(/(?<=^[a-z]+: )(?=[A-Z][^"'\n:]*$)/gm, () => '"', 'invalid-yaml', '"'),
  'the front matter is not closed': replaceOne(/(?<=\n)---\n(?=[^\n])/g, () => '', 'missing-front-matter', '`---`', 1),
  'HTML is written': insertInBody('<b>bold</b>', 'raw-html', 'Markdown'),
  'a link runs code': insertInBody('[See here what it says](javascript:alert(1))', 'forbidden-link', 'https'),
  'a link says “here”': insertInBody('[here](/timeline/)', 'vague-link-text', 'name it'),
  'a picture is not there': insertInBody('\n\n![A hall.](../images/nowhere.png)', 'unknown-image', 'images/'),
  'a heading is too deep': replaceOne(/^## /gm, () => '##### ', 'heading-levels', '###'),
  'a weekday does not fit': replaceOne(
    /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?=,? \d{1,2} [A-Z][a-z]+ 20\d\d[^”"]*$)/gm,
    (day) => (day === 'Monday' ? 'Tuesday' : 'Monday'),
    'wrong-weekday',
    'Correct the weekday',
  ),
  'a zero-width space is pasted': replaceOne(/(?<=^title: \w+)(?= )/gm, () => '\u200b', 'hidden-character', 'Delete'),
  'a file is copied': (text) =>
    /^aliases: \[\w/m.test(text)
      ? { text, line: 2, code: 'ambiguous-name', cure: 'one of the two', copy: 'zz-copy' }
      : undefined,
  'a file is emptied': () => ({ text: '\n', line: 1, code: 'empty-file', cure: 'Write it' }),
};

/** Swaps two letters of an id or a word, as fingers do; the checker should offer what stood there. */
function misspell(pattern: RegExp, code: ProblemCode): Mutator {
  return (text, random) => {
    const mutation = replaceOne(pattern, (word) => swapLetters(word, random), code, '')(text, random);
    return mutation && { ...mutation, cure: mutation.found };
  };
}

function swapLetters(word: string, random: () => number): string {
  const places = Array.from(word, (_, at) => at)
    .slice(1, -1)
    .filter((at) => /^[a-z]{2}/.test(word.slice(at)) && word[at] !== word[at + 1]);
  const at = places[Math.floor(random() * places.length)] ?? 0;
  return word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
}

/** Replaces one of the places that fit. The mistake stands in the line of the place, or in `line`. */
function replaceOne(
  pattern: RegExp,
  replacement: (found: string) => string,
  code: ProblemCode,
  cure: string,
  line?: number,
): (text: string, random: () => number) => (Mutation & { found: string }) | undefined {
  return (text, random) => {
    const places = [...text.matchAll(pattern)];
    const place = places[Math.floor(random() * places.length)];
    if (!place) return undefined;
    const [found] = place;
    const changed = text.slice(0, place.index) + replacement(found) + text.slice(place.index + found.length);
    return { text: changed, line: line ?? lineAt(text, place.index), code, cure, found };
  };
}

/** Puts something behind the first paragraph of the body. */
function insertInBody(addition: string, code: ProblemCode, cure: string): Mutator {
  return (text) => {
    const body = /^---\n[^]*?\n---\n/.exec(text)?.[0].length ?? 0;
    const end = text.indexOf('\n', body);
    if (end < 0 || !/^[A-Z]/.test(text.slice(body))) return undefined;
    const line = lineAt(text, end) + addition.split('\n').length - 1;
    return { text: `${text.slice(0, end)} ${addition}${text.slice(end)}`, line, code, cure };
  };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
