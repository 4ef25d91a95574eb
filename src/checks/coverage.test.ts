import { expect, test } from 'vitest';
import { contentOf } from '../../tests/content-of.ts';
import { buildGraph } from '../graph/build-graph.ts';
import { formatCoverage, measureCoverage } from './coverage.ts';
import { exampleEntry } from './example-entry.ts';
import { exampleSite } from './example-site.ts';

const { graph } = buildGraph(
  contentOf({
    ...exampleSite,
    'events/harbour-talks.md': exampleEntry(
      'events',
      {},
      'They met [@gazette].\n\nThey agreed on:\n\n- the port [@gazette, p. 2]\n- the pier',
    ),
    'people/eva-berg.md': exampleEntry('people', { title: 'Eva Berg' }),
    'sources/herald.md': exampleEntry('sources', { reliability: '{ level: low }' }),
    'claims/hours.md': exampleEntry('claims', { checked: '2031-05-20' }, 'Two, most say.'),
    'claims/days.md': exampleEntry('claims', { checked: '2031-06-01' }),
  }),
);
const coverage = measureCoverage(graph);

test('counts paragraphs and list items about the subject, and those that cite', () => {
  const cited = coverage.collections.filter(({ paragraphs }) => paragraphs > 0);
  expect(cited).toEqual([{ name: 'events', entries: 1, paragraphs: 3, cited: 2, orphans: 0 }]);
});

test('counts what nobody names', () => {
  const orphans = coverage.collections.filter((row) => row.orphans > 0).map((row) => [row.name, row.orphans]);
  expect(orphans).toEqual([
    ['people', 1],
    ['sources', 1],
  ]);
});

test('counts sources by reliability, and checks by month', () => {
  expect(coverage.reliability).toEqual({ none: 1, low: 1 });
  expect(coverage.checked).toEqual({ '2031-05': 1, '2031-06': 1 });
});

test('is a table and three sentences', () => {
  expect(formatCoverage(coverage)).toMatchInlineSnapshot(`
    "collection     entries  paragraphs cited  named by none
    events         1        2 of 3 (66.7 %)   0
    people         2        –                 1
    organizations  0        –                 0
    documents      1        –                 0
    scenarios      0        –                 0
    parallels      0        –                 0
    claims         2        –                 0
    indicators     0        –                 0
    terms          0        –                 0
    sources        2        –                 1
    pages          1        –                 0

    Paragraphs with a citation: 2 of 3 (66.7 %).

    Sources by reliability: low 1, none 1.

    Claims and figures by the month of their date: 2031-05 1, 2031-06 1."
  `);
});

test('of nothing is no division by nothing', () => {
  const nothing = measureCoverage(buildGraph(contentOf({})).graph);
  expect(formatCoverage(nothing)).toContain('Paragraphs with a citation: 0 of 0 (0.0 %).');
});
