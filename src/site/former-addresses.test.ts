import { expect, test } from 'vitest';
import { entryText } from '../../tests/content-of.ts';
import { knowledgeOf } from '../../tests/knowledge-of.ts';
import { formerAddresses } from './former-addresses.ts';

const knowledge = knowledgeOf({
  'people/ada-berg.md': entryText('Ada Berg', 'formerIds: [a-berg, ada]'),
  'pages/method.md': entryText('How we work', 'formerIds: [work]'),
  'terms/free-port.md': '---\ntitle: Free port\nformerIds: [port]\n---\nA port without dues.',
});

test('lists the earlier addresses of pages, with the place to which each leads', () => {
  expect(formerAddresses({ ...knowledge, settings: { ...knowledge.settings, base: '/sub/' } })).toEqual([
    { former: 'work', path: '/method/', link: { url: '/sub/method/', title: 'How we work' } },
    { former: 'people/a-berg', path: '/people/ada-berg/', link: { url: '/sub/people/ada-berg/', title: 'Ada Berg' } },
    { former: 'people/ada', path: '/people/ada-berg/', link: { url: '/sub/people/ada-berg/', title: 'Ada Berg' } },
  ]);
});
