import { expect, test } from 'vitest';
import { haveWords } from './has-words.ts';
import type { PagefindPage } from './pagefind.ts';

const page = (content: string, title = ''): PagefindPage => ({
  url: '/events/talks/',
  excerpt: '',
  content,
  meta: { title },
  filters: {},
});
const pages = [page('The harbourmaster spoke of tolls.', 'Talks'), page('Åda waited for the ferry in Łódź.')];

test.each(['harbour', 'the tolls', 'talking', 'toll ferries', 'ada', 'Lodz', 'of the'])('pages have %s', (query) => {
  expect(haveWords(pages, query, ['the', 'of'])).toBe(true);
});

test.each(['tollification', 'ferry qqzz', 'master', 'talks tollification'])('pages do not have %s', (query) => {
  expect(haveWords(pages, query, ['the', 'of'])).toBe(false);
});

test('no pages have no words', () => {
  expect(haveWords([], 'harbour', [])).toBe(false);
});
