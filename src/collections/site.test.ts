import { expect, test } from 'vitest';
import { siteSchema } from './site.ts';

const words = siteSchema.shape.words;

test('a site says words of the interface in its own way', () => {
  const own = { who: { title: 'Who came', meaningText: ['One paragraph.'] } };
  expect(words.parse(own)).toEqual(own);
  expect(words.parse(undefined)).toEqual({});
});

test.each([
  ['a part of the page that is not there', { whom: {} }, []],
  ['a word that is not there', { who: { titel: 'Who came' } }, ['who']],
  ['a word into which numbers come', { who: { deck: 'All of them' } }, ['who']],
  ['an empty word', { who: { title: ' ' } }, ['who', 'title']],
  ['an empty list', { who: { meaningText: [] } }, ['who', 'meaningText']],
  ['a list in place of a word', { who: { title: ['Who', 'came'] } }, ['who', 'title']],
])('%s is refused where it stands', (_, own, path) => {
  expect(words.safeParse(own).error?.issues.map((issue) => issue.path)).toEqual([path]);
});

test.each(['//example.org/', '/\\example.org/', '/\t/example.org/'])(
  'the navigation does not lead to another host: %j',
  (url) => {
    const found = siteSchema.shape.navigation.safeParse([{ label: 'Timeline', url }]).error?.issues;
    expect(found?.map(({ path }) => path)).toEqual([[0, 'url']]);
  },
);
