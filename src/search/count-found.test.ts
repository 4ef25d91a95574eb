import { expect, test } from 'vitest';
import type { NameMatch } from './answer.ts';
import { countNamed, namedOnly } from './count-found.ts';
import type { PagefindPage } from './pagefind.ts';

const named = (url: string, collection = 'People'): NameMatch => ({
  entry: {
    url,
    title: url,
    names: [],
    collection,
    kind: '',
    note: '',
    side: { number: 1, label: 'Port' },
    use: 'proper',
    named: 1,
    number: 0,
    members: [],
    meetings: [],
  },
  name: url,
  score: 1,
});
const names = [named('/people/berg/'), named('/people/holm/'), named('/glossary/#term-port', 'Glossary')];
const pages: PagefindPage[] = [{ url: '/people/berg/', excerpt: '', content: '', meta: {}, filters: {} }];
const urls = (unread: number) => namedOnly(names, pages, unread).map(({ entry }) => entry.url);

test('parts of pages, and pages that are not read, are found by their name only', () => {
  expect(urls(0)).toEqual(['/glossary/#term-port', '/people/holm/']);
});

test('a page may be among those that are not read', () => {
  expect(urls(1)).toEqual(['/glossary/#term-port']);
});

test('they count by kind and by side', () => {
  const counts = { collection: { People: 3 }, place: { Lindholm: 1 } };
  expect(countNamed(counts, namedOnly(names, pages, 0))).toEqual({
    collection: { People: 4, Glossary: 1 },
    side: { Port: 2 },
    place: { Lindholm: 1 },
  });
});
