import { expect, test } from 'vitest';
import { knowledgeOf } from '../../tests/knowledge-of.ts';
import { listPage } from './list-page.ts';

const knowledge = knowledgeOf({});
const page = { path: '/documents/compare/', title: 'Compared', deck: 'What each says.', below: 'documents' } as const;

test('the top of a list names its page and what is above it', () => {
  expect(listPage(knowledge, { ...page, heading: 'Side by side' })).toEqual({
    meta: { title: 'Compared', description: 'What each says.', path: '/documents/compare/' },
    breadcrumbs: [
      { url: '/', title: 'Front page' },
      { url: '/documents/', title: 'Documents' },
    ],
    heading: 'Side by side',
    deck: 'What each says.',
  });
});

test('a list of nothing says so, instead of what it would hold', () => {
  const decks = [undefined, 1, 0].map((count) => listPage(knowledge, { ...page, count }).deck);
  expect(decks).toEqual(['What each says.', 'What each says.', 'Nothing here yet.']);
});
