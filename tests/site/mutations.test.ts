import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { examineContent } from '../../src/checks/run-checks.ts';
import type { Problem } from '../../src/problem.ts';
import { mutators, type Mutation } from './mutations.ts';

const original = 'content';
const parent = mkdtempSync(join(tmpdir(), 'parley-mutations-'));
afterAll(() => rmSync(parent, { recursive: true }));

/** How often each kind of mistake is made with one seed. */
const rounds = 3;

describe.each([1, 2, 3])('mistakes made from seed %i, all at once', (seed) => {
  const random = randomFrom(seed);
  const folder = join(parent, String(seed), 'content');
  const mutations = makeMutations(folder, random);
  const { problems } = examineContent(folder);

  test('are at least fifty', () => {
    expect(mutations.length).toBeGreaterThanOrEqual(50);
  });

  test.each(mutations)('$name: $file:$line', ({ file, line, code, cure }) => {
    const found = problems.filter((problem) => problem.file === `content/${file}` && problem.code === code);
    expect(found.map(({ line: at }) => at)).toContain(line);
    expect(found.filter((problem) => problem.line === line).map(sayings)).toContainEqual(expect.stringContaining(cure));
  });
});

interface PlacedMutation extends Mutation {
  name: string;
  file: string;
}

/** Copies the content and makes each kind of mistake in some files, no two in one. */
function makeMutations(folder: string, random: () => number): PlacedMutation[] {
  cpSync(original, folder, { recursive: true });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^[a-z]+\/[^/]+\.md$/.test(name),
  );
  const free = shuffle(files.sort(), random);
  return Object.entries(mutators).flatMap(([name, mutate]) =>
    Array.from({ length: rounds }).flatMap((): PlacedMutation[] => {
      for (const [index, file] of free.entries()) {
        const mutation = mutate(readFileSync(join(folder, file), 'utf8'), random);
        if (!mutation) continue;
        free.splice(index, 1);
        const changed = mutation.copy ? file.replace(/[^/]+(?=\.md$)/, mutation.copy) : file;
        writeFileSync(join(folder, changed), mutation.text);
        return [{ ...mutation, name, file: changed }];
      }
      return [];
    }),
  );
}

function sayings({ message, hint }: Problem): string {
  return `${message} ${hint ?? ''}`;
}

function shuffle<Item>(items: Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32 of Tommy Ettinger, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
