import { expect, test } from 'vitest';
import { rankPages, searchPages } from './rank-pages.ts';
import type { Pagefind, PagefindFilters } from './pagefind.ts';

const page = (id: string, score: number) => ({ id, score, data: () => Promise.reject(new Error('not asked for')) });
const ids = (results: readonly { id: string }[]) => results.map(({ id }) => id);

test('pages with a weight go down, the others keep their order', () => {
  const ranked = rankPages([page('a', 9), page('b', 8), page('c', 1)], new Map([['a', 0.1]]));
  expect(ids(ranked)).toEqual(['b', 'c', 'a']);
});

const pages = [page('gazette', 9), page('talks', 3)];
const pagefind = {
  search: (_: string | null, { filters }: { filters?: PagefindFilters }) =>
    Promise.resolve({ results: filters?.collection ? pages.slice(0, 1) : pages, filters: {} }),
} as unknown as Pagefind;
const collections = [
  { label: 'Events', before: '/events/', weight: 1 },
  { label: 'Sources', before: '/sources/', weight: 0.1 },
];

test('a collection that counts less comes after the others', async () => {
  expect(ids((await searchPages(pagefind, 'port', {}, { collections })).results)).toEqual(['talks', 'gazette']);
});

test('without words the order is as it was', async () => {
  expect(ids((await searchPages(pagefind, null, {}, { collections })).results)).toEqual(['gazette', 'talks']);
});
