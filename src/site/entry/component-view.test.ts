import { expect, test } from 'vitest';
import { entryText } from '../../../tests/content-of.ts';
import { knowledgeOf, sourceText } from '../../../tests/knowledge-of.ts';
import type { Entry } from '../../collections/entry.ts';
import { entryKey } from '../../collections/ids.ts';
import { PageBuilder } from '../page-builder.ts';
import { componentView } from './component-view.ts';
import { entryView } from './entry-view.ts';

const figure = (title: string, fields: string) =>
  entryText(title, `value: 12\ndisplay: about 12\nunit: ships\nsources: [herald]\n${fields}`);

const tour = `---
title: Tour
---
The port [@gazette]:

<Indicators group="port" />

<EntryList collection="people" />

<Indicators />

<Report />
`;

const site = {
  'sources/gazette.md': sourceText('Gazette'),
  'sources/herald.md': sourceText('Herald'),
  'indicators/ships.md': figure('Ships', 'group: port\nasOf: 2031-05-04'),
  'indicators/ships-later.md': figure('Ships later', 'group: port\nasOf: 2031-06-02'),
  'indicators/tolls.md': figure('Tolls', 'featured: 2\nasOf: 2031-05'),
  'indicators/votes.md': figure('Votes', 'featured: 1\nasOf: 2031-05'),
  'people/jonas-holm.md': entryText('Jonas Holm'),
  'people/ada-berg.md': entryText('Ada Berg'),
  'pages/tour.mdx': tour,
};
const { graph, ...rest } = knowledgeOf(site);
const page = graph.entries.get(entryKey('pages', 'tour'))!.entry as Entry<'pages'>;
const view = entryView({ graph, ...rest }, page, () => ({}));
const [section] = view.sections;
const components = section!.parts.flatMap((part) => (part.kind === 'component' ? [part.component] : []));
const titles = components.map((component) =>
  component.kind === 'report'
    ? []
    : (component.kind === 'figures' ? component.figures : component.links).map(({ title }) => title),
);

test('figures of a group stand in a row, without those of a later time than the site speaks of', () => {
  expect(titles[0]).toEqual(['Ships']);
});

test('a list has the entries of a collection, with summaries', () => {
  expect(titles[1]).toEqual(['Ada Berg', 'Jonas Holm']);
  expect(components[1]).toMatchObject({ links: [{ url: '/people/ada-berg/', summary: 'A sentence.' }, {}] });
});

test('figures without a group are those of the front page, in their order', () => {
  expect(titles[2]).toEqual(['Votes', 'Tolls']);
});

test('citations of components take their numbers in the order of the page', () => {
  expect(components[0]).toMatchObject({ figures: [{ citation: { marks: [{ number: 2, id: 'c2' }] } }] });
  expect(section!.notes.map(({ publisher }) => publisher)).toEqual(['Gazette', 'Herald']);
});

test('the words around a number stand apart from it', () => {
  expect(components[0]).toMatchObject({ figures: [{ before: 'about', number: '12', unit: 'ships' }] });
});

test('a report goes to the forms of the repository, where the site has one', () => {
  expect(components[3]).toEqual({ kind: 'report' });
  const repository = { url: 'https://example.org/port/', branch: 'main', content: 'content' };
  const knowledge = { graph, ...rest, site: { ...rest.site, repository } };
  expect(componentView(new PageBuilder(knowledge), 'Report', {})).toEqual({
    kind: 'report',
    form: 'https://example.org/port/issues/new/choose',
  });
});
