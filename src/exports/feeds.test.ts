import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { entryText } from '../../tests/content-of.ts';
import { knowledgeOf } from '../../tests/knowledge-of.ts';
import { atomFeed } from './atom.ts';
import { changeFeed } from './change-feed.ts';
import { jsonFeed } from './json-feed.ts';

const change = (date: string, level: string, note: string) => `{ date: ${date}, level: ${level}, note: ${note} }`;
const first = change('2031-05-20', 'major', 'First published.');
const person = (title: string, ...changes: string[]) => entryText(title, `changes: [${changes.join(', ')}]`);

const local = knowledgeOf({
  'people/ada-berg.md': person('Ada <Berg> & "Sons"', change('2031-06-02', 'correction', 'Noon & <not> ten.'), first),
  'people/mira-sand.md': person('Mira Sand', first, change('2031-06-03', 'minor', 'A comma.')),
});
const knowledge = { ...local, settings: { ...local.settings, siteUrl: 'https://example.org', base: '/sub/' } };
const feed = changeFeed(knowledge)!;

test('there is no feed while it is not known where the site is published', () => {
  expect(changeFeed(local)).toBeUndefined();
});

test('a change that several pages share is one item; small repairs are none', () => {
  expect(feed.items.map(({ title, text, date }) => [title, text, date])).toEqual([
    ['Ada <Berg> & "Sons" · Corrected: Noon & <not> ten.', 'Ada <Berg> & "Sons"', '2031-06-02T00:00:00Z'],
    ['First published.', 'Ada <Berg> & "Sons", Mira Sand', '2031-05-20T00:00:00Z'],
  ]);
});

test('a change leads to its place on the page of changes, and has another name than every other', () => {
  const urls = feed.items.map(({ url }) => url);
  expect(urls.every((url) => /^https:\/\/example\.org\/sub\/changes\/#c-[0-9a-f]{8}$/.test(url))).toBe(true);
  expect(new Set(urls).size).toBe(2);
});

test('a site without changes has an empty feed of the day on which the editors last looked', () => {
  const empty = knowledgeOf({});
  const { items, updated } = changeFeed({ ...empty, settings: knowledge.settings })!;
  expect([items, updated]).toEqual([[], '2031-08-01T00:00:00Z']);
});

describe('the Atom feed', () => {
  const document = new DOMParser({
    onError: (_level, message) => {
      throw new Error(message);
    },
  }).parseFromString(atomFeed(feed), 'application/xml');
  const root = document.documentElement!;
  const texts = (name: string, within: Element = root) =>
    [...within.getElementsByTagName(name)].map(({ textContent }) => textContent);
  const links = (within: Element) =>
    [...within.getElementsByTagName('link')].map((link) => [link.getAttribute('rel'), link.getAttribute('href')]);

  test('is a feed by its name and namespace', () => {
    expect([root.localName, root.namespaceURI]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
  });

  test('has what RFC 4287 asks of a feed and of its entries', () => {
    const children = (element: Element) => [...element.childNodes].map(({ nodeName }) => nodeName);
    expect(children(root)).toEqual(expect.arrayContaining(['id', 'title', 'updated', 'author', 'link', 'entry']));
    for (const entry of root.getElementsByTagName('entry')) {
      expect(children(entry)).toEqual(expect.arrayContaining(['id', 'title', 'updated', 'link', 'content']));
    }
  });

  test('keeps texts as they are written', () => {
    expect(texts('title')).toEqual(['The Harbour Talks: what changed', ...feed.items.map(({ title }) => title)]);
  });

  test('says where it is, and leads to the pages', () => {
    expect(links(root).slice(0, 2)).toEqual([
      ['self', 'https://example.org/sub/changes/feed.xml'],
      ['alternate', 'https://example.org/sub/changes/'],
    ]);
    expect(links([...root.getElementsByTagName('entry')].at(-1)!)).toEqual([
      ['alternate', feed.items[1]!.url],
      ['related', 'https://example.org/sub/people/ada-berg/'],
      ['related', 'https://example.org/sub/people/mira-sand/'],
    ]);
  });
});

test('the JSON Feed has what version 1.1 asks for', () => {
  const file = JSON.parse(jsonFeed(feed)) as { items: Record<string, unknown>[] };
  expect(file).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Harbour Talks: what changed',
    home_page_url: 'https://example.org/sub/changes/',
    feed_url: 'https://example.org/sub/changes/feed.json',
    language: 'en',
  });
  expect(file.items.map(({ id, content_text }) => [id, content_text])).toEqual(
    feed.items.map(({ url, text }) => [url, text]),
  );
});
