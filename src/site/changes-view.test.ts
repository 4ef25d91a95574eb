import { describe, expect, test } from 'vitest';
import { entryText } from '../../tests/content-of.ts';
import { knowledgeOf } from '../../tests/knowledge-of.ts';
import { changesView } from './changes-view.ts';

const change = (date: string, level: string, note: string) => `{ date: ${date}, level: ${level}, note: ${note} }`;
const firstPublished = change('2031-05-01', 'major', 'First published.');
const person = (name: string, ...changes: string[]) => entryText(name, `changes: [${changes.join(', ')}]`);

function changesOf(people: number) {
  const names = Array.from({ length: people }, (_, index) => `Person ${index}`);
  return changesView(
    knowledgeOf({
      ...Object.fromEntries(names.map((name, index) => [`people/p-${index}.md`, person(name, firstPublished)])),
      'pages/method.md': person('How we work', change('2031-05-01', 'correction', 'The date.'), firstPublished),
      'pages/about.md': person(
        'About',
        change('2031-05-02', 'minor', 'A comma.'),
        change('2031-05-03', 'major', 'New.'),
      ),
    }),
  );
}

describe('what changed', () => {
  const days = changesOf(6);

  test('comes by day, the newest first, without small repairs', () => {
    expect(days.map(({ date }) => date.text)).toEqual(['3 May 2031', '1 May 2031']);
  });

  test('has corrections before additions', () => {
    expect(days[1]!.changes.map(({ note, correction }) => [note, correction])).toEqual([
      ['The date.', true],
      ['First published.', false],
    ]);
  });

  test('lists the pages if they are few', () => {
    expect(days[0]!.changes[0]).toEqual({
      id: 'c-158ba89d',
      note: 'New.',
      correction: false,
      pages: '1 page',
      links: [{ url: '/about/', title: 'About' }],
      collections: [],
    });
  });

  test('counts them by collection if they are many', () => {
    const { pages, links, collections } = days[1]!.changes[1]!;
    expect({ pages, links, collections }).toEqual({
      pages: '7 pages',
      links: [],
      collections: [
        { title: 'People', url: '/people/', count: 6 },
        { title: 'Pages', count: 1 },
      ],
    });
  });

  test('six pages are few', () => {
    expect(changesOf(5)[1]!.changes[1]!.links).toHaveLength(6);
  });
});
