import { expect, test } from 'vitest';
import { contentOf, entryText, siteYamlWith } from '../../tests/content-of.ts';
import { collectionNames } from '../collections/ids.ts';
import { definitionOf } from '../collections/index.ts';
import { ownPaths } from '../collections/paths.ts';
import { listAddresses } from './addresses.ts';
import { buildGraph } from './build-graph.ts';

const draft = (title: string) => entryText(title, 'kind: plan');

test('addresses are those of entries, of what is made from them, and of what is always there', () => {
  const content = contentOf({
    'site.yaml': siteYamlWith(`sides: [{ id: norland, label: Norland }, { id: sudmark, label: Sudmark }]
categories: [{ id: talks, label: Talks }, { id: votes, label: Votes }]
compare: { documents: [first, second, third] }`),
    'people/ada-berg.md': entryText('Ada Berg', 'formerIds: [a-berg]\nside: norland'),
    'people/broken.md': 'No front matter.\n',
    'people/jonas-holm.md': entryText('Jonas Holm', 'side: sudmark'),
    'events/met.md': entryText('Met', 'date: 2031-05-04\ncategory: talks\npeople: [ada-berg]'),
    'documents/first.md': draft('First'),
    'documents/second.md': draft('Second'),
    'documents/third.md': draft('Third'),
    'terms/quay.md': '---\ntitle: Quay\nformerIds: [pier]\n---\n',
    'pages/index.md': entryText('Now'),
    'pages/method.md': entryText('Method'),
  });
  const always = [...ownPaths, ...collectionNames.map((name) => definitionOf(name).base)];
  const addresses = listAddresses(buildGraph(content).graph, content);
  expect([...addresses].filter((path) => !always.includes(path))).toEqual([
    ...['/documents/first/', '/documents/second/', '/documents/third/'],
    ...['/events/met/', '/method/', '/people/ada-berg/', '/people/a-berg/', '/people/jonas-holm/'],
    ...['/glossary/#term-quay', '/glossary/#term-pier', '/people/broken/'],
    ...['/documents/compare/first/second/', '/documents/compare/first/third/', '/documents/compare/second/third/'],
    ...['/timeline/category/talks/', '/timeline/side/norland/', '/timeline/person/ada-berg/'],
    ...['/data/events.csv', '/data/events.json', '/data/events.ics', '/data/people.csv', '/data/people.json'],
    ...['/data/documents.csv', '/data/documents.json', '/changes/feed.xml', '/changes/feed.json'],
  ]);
});
