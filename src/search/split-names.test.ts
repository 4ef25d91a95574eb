import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { answerQuery } from './answer-query.ts';
import { addNames, indexNames } from './name-index.ts';
import type { EntryLine, NamesFile } from './names-file.ts';
import { likelyParts, partsByName, partsByTime } from './parts-of-query.ts';
import { splitNames } from './split-names.ts';

const smallWords = new Set(['the', 'of']);

/** Made-up names of three syllables, each another one. */
const starts = [
  'Bar',
  'Del',
  'Fim',
  'Gor',
  'Han',
  'Jul',
  'Kas',
  'Lin',
  'Mor',
  'Nad',
  'Pel',
  'Rus',
  'Sal',
  'Tov',
  'Vik',
];
const middles = ['ad', 'em', 'ir', 'ok', 'un', 'as', 'el', 'iv'];
const ends = ['berg', 'din', 'for', 'holm', 'kov', 'land', 'sen', 'vik', 'man', 'rup'];

function nameOf(number: number): string {
  const [start, middle, end] = [number % 15, Math.floor(number / 15) % 8, Math.floor(number / 120) % 10];
  return `Ada ${starts[start]!}${middles[middle]!}${ends[end]!}`;
}

/** Half of the entries are meetings of two people, one a day; half are people, of whom the first is named most. */
function makeFile(count: number): NamesFile {
  const half = count / 2;
  const day = (number: number) => new Date(Date.UTC(2031, 0, 1 + number)).toISOString().slice(0, 10);
  const entries = Array.from({ length: count }, (_, number): EntryLine => {
    if (number >= half) return [1, `p-${number}`, nameOf(number - half), [], 'Pilot', count - number];
    const members = [half + (number % half), half + ((number * 7 + 1) % half)];
    return [0, `m-${number}`, 'Meeting at the port', [], day(number), 0, 0, day(number), 1 + (number % 2), members];
  });
  return {
    locale: 'en-GB',
    collections: [
      ['Events', 'Event', '/events/', '/', 'proper'],
      ['People', 'Person', '/people/', '/', 'proper'],
    ],
    sides: [],
    numbers: entries.map((_, number) => number),
    places: ['Lindholm', 'Grenholm'],
    entries,
  };
}

test('up to 1,000 entries are one file', () => {
  const file = makeFile(1000);
  expect(splitNames(file)).toEqual({ head: file, parts: new Map() });
});

describe('2,400 entries', () => {
  const file = makeFile(2400);
  file.entries[2399] = [1, 'port-1244', 'Port 1244', [], 'Pilot', 0];
  const { head, parts } = splitNames(file);
  const split = head.split!;

  /** What a browser does: loads parts until there is an answer. */
  function ask(query: string): { titles: string[]; urls: string[]; bytes: number } {
    let index = indexNames(head);
    let bytes = weigh(head);
    const load = (names: string[]) => {
      for (const name of names) {
        bytes += weigh(parts.get(name));
        index = addNames(index, head, parts.get(name)!);
      }
    };
    load(partsByName(query, split, 'en-GB', smallWords));
    load(partsByTime(query, split, index));
    let answer = answerQuery(query, index, smallWords);
    if (answer.matches.length === 0) {
      load(likelyParts(query, split));
      answer = answerQuery(query, index, smallWords);
    }
    const entries = answer.matches.map(({ entry }) => entry);
    return { titles: entries.map(({ title }) => title), urls: entries.map(({ url }) => url), bytes };
  }

  test('are found by a name', () => {
    for (let number = 0; number < 1200; number += 97) {
      const surname = nameOf(number).split(' ')[1]!;
      expect(ask(surname).titles[0]).toBe(nameOf(number));
    }
  });

  test('in another alphabet, by a beginning and with a slip', () => {
    expect(ask('Линадхолм').titles).toContain('Ada Linadholm');
    expect(ask('Linadh').titles).toContain('Ada Linadholm');
    expect(ask('Lniadholm').titles).toContain('Ada Linadholm');
  });

  test('by a time, and where two meet', () => {
    expect(ask('6 May 2031').urls).toContain('/events/m-125/');
    const [first, second] = [nameOf(5), nameOf(36)].map((name) => name.split(' ')[1]);
    expect(ask(`${first} ${second}`).urls[0]).toBe('/events/m-5/');
  });

  test('by a number that might be a year', () => {
    expect(ask('port 1244').titles).toEqual(['Port 1244']);
    const loaded = partsByName('port 1244', split, 'en-GB', smallWords);
    expect(loaded.flatMap((name) => parts.get(name)!.numbers)).toContain(2399);
  });

  test('take no more than 60 kB for an answer', () => {
    expect(
      Math.max(
        ...['Linadholm', 'Ada', 'meeting port', 'meeting port 2031', '6 May 2031'].map((query) => ask(query).bytes),
      ),
    ).toBeLessThan(60_000);
  });
});

function weigh(content: unknown): number {
  return brotliCompressSync(JSON.stringify(content)).length;
}
