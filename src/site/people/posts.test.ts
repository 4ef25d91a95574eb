import { describe, expect, test } from 'vitest';
import { entryText } from '../../../tests/content-of.ts';
import { knowledgeOf } from '../../../tests/knowledge-of.ts';
import type { Entry } from '../../collections/entry.ts';
import { entryKey } from '../../collections/ids.ts';
import { PageBuilder } from '../page-builder.ts';
import { postsOf } from './posts.ts';

function postsFrom(...affiliations: string[]) {
  const list = affiliations.map((text) => `  - { ${text} }\n`).join('');
  const knowledge = knowledgeOf({ 'people/ada-berg.md': entryText('Ada Berg', `affiliations:\n${list}`) });
  const person = knowledge.graph.entries.get(entryKey('people', 'ada-berg'))!.entry as Entry<'people'>;
  const { posts, after } = postsOf(new PageBuilder(knowledge), person);
  const show = (views: typeof posts) => views.map(({ role, facts }) => (facts ? `${role}, ${facts}` : role));
  return { posts: show(posts), after: show(after) };
}

describe('posts', () => {
  test('those held come first, the latest before the others', () => {
    const { posts } = postsFrom(
      'role: Pilot, from: 2020, to: 2025',
      'role: Member',
      'role: Harbour master, from: 2026',
      'role: Delegate, from: 2031-05',
    );
    expect(posts).toEqual(['Delegate, since May 2031', 'Harbour master, since 2026', 'Member', 'Pilot, 2020 to 2025']);
  });

  test('a note follows the dates', () => {
    expect(postsFrom('role: Pilot, to: 2025, note: Elected').posts).toEqual(['Pilot, until 2025; Elected']);
  });

  test('on the day that the site speaks of, a post that ends later is held and one that begins later is not', () => {
    expect(
      postsFrom(
        'role: Mayor, from: 2031-06-02',
        'role: Past, from: 2031, to: 2031-06-01',
        'role: Held, to: 2031-06-02',
      ),
    ).toEqual({ posts: ['Held, until 2 June 2031', 'Past, 2031 to 1 June 2031'], after: ['Mayor, since 2 June 2031'] });
  });
});
