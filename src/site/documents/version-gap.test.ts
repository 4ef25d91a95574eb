import { describe, expect, test } from 'vitest';
import { entryText, siteYamlWith } from '../../../tests/content-of.ts';
import { knowledgeOf } from '../../../tests/knowledge-of.ts';
import { versionPairs } from '../../graph/version-pairs.ts';
import { documentComparison, pairComparison } from './document-comparison.ts';

const siteText = siteYamlWith(`topics:
  - { id: dues, label: Dues }
  - { id: pilots, label: Pilots }
  - { id: fishing, label: Fishing }
  - { id: lights, label: Lights }
  - { id: ice, label: Ice }
  - { id: flags, label: Flags }
compare: { documents: [first, second, third] }`);

const first = `kind: plan
points:
  - { id: '1', text: Dues fall., topics: [dues] }
  - { id: '2', text: Dues fall again., topics: [dues, fishing] }
positions:
  - { topic: dues, text: half, points: ['1', '2'] }
  - { topic: pilots, text: not named, says: nothing }
  - { topic: fishing, text: by turns, points: ['2'] }
  - { topic: ice, text: not named, says: nothing }
  - { topic: lights, text: on }`;

const second = `kind: plan
positions: [{ topic: dues, text: not public, says: unknown }]`;

const third = `kind: plan
points:
  - { id: '1', label: '1', text: A quarter of the dues., topics: [dues] }
  - { id: 2a, label: 2a, text: The other quarters., topics: [dues] }
  - { id: 2b, label: 2b, text: By whom., topics: [dues], open: true }
  - { id: '3', label: '3', text: Left out., topics: [dues] }
positions:
  - { topic: dues, text: a quarter, points: ['1', 2a, 2b] }
  - { topic: pilots, text: paid }
  - { topic: fishing, text: not named, says: nothing }
  - { topic: ice, text: not named, says: nothing }
  - { topic: lights, text: On. }`;

const knowledge = knowledgeOf({
  'site.yaml': siteText,
  'documents/first.md': entryText('Harbour plan (first draft)', first),
  'documents/second.md': entryText('Second plan', second),
  'documents/third.md': entryText('Third plan', third),
});

describe('what changed from the first version to the last', () => {
  const { gap } = documentComparison(knowledge);

  test('is asked with the names of the versions, and answered with counts', () => {
    expect(gap!.question).toBe('What changed from the Harbour plan to the Third plan?');
    expect(gap!.lead).toBe('By topic: 1 new, 1 dropped, 1 changed, 1 unchanged.');
  });

  test('has the topics by what became of them; what neither speaks of is left out', () => {
    expect(gap!.groups.map(({ label, rows }) => [label, rows.map(({ topic }) => topic.title)])).toEqual([
      ['New', ['Pilots']],
      ['Dropped', ['Fishing']],
      ['Changed', ['Dues']],
      ['Unchanged', ['Lights']],
    ]);
  });

  test('counts the points of each on a topic by number, apart those not agreed in full; no others than the table', () => {
    expect(gap!.groups[2]!.rows[0]).toEqual({
      topic: { url: '#topic-dues', title: 'Dues' },
      points: [
        { agreed: 2, open: 0 },
        { agreed: 1, open: 1 },
      ],
    });
  });

  test('says what is not agreed in the last, in its words', () => {
    expect(gap!.open).toEqual([
      {
        topic: { url: '#topic-dues', title: 'Dues' },
        text: 'a quarter',
        certainty: { line: 'bracket', label: 'Not agreed in part' },
      },
    ]);
  });
});

describe('any two versions', () => {
  const pairs = versionPairs(knowledge.graph);

  test('have an address of their own, the earlier first', () => {
    expect(pairs.map(({ path }) => path)).toEqual([
      '/documents/compare/first/second/',
      '/documents/compare/first/third/',
      '/documents/compare/second/third/',
    ]);
  });

  test('are compared with each other, and lead to all the others', () => {
    const view = pairComparison(knowledge, pairs[1]!);
    expect(view.heading).toBe('Harbour plan and Third plan');
    expect(view.versions.map(({ link }) => link.url)).toEqual(['/documents/first/', '/documents/third/']);
    expect(view.topics[0]!.change).toEqual({ kind: 'changed', label: 'Changed' });
    expect(view.topics[0]!.cells[1]).not.toHaveProperty('change');
    expect(view.breadcrumbs.at(-1)).toEqual({ url: '/documents/compare/', title: 'Versions compared' });
    expect(view.all!.url).toBe('/documents/compare/');
    expect(view.pairs.map(({ current }) => current)).toEqual([false, true, false]);
  });

  test('claim nothing where it is not known what one of them says', () => {
    const { gap } = pairComparison(knowledge, pairs[0]!);
    const unknown = gap!.groups.find(({ fate }) => !fate)!;
    expect(gap!.lead).toBe('What one of the two says is not known.');
    expect(unknown.rows.map(({ topic }) => topic.title)).toContain('Dues');
    expect(unknown.rows[0]!.points[1]).toBeUndefined();
  });

  test('have no pages where there are no more than two', () => {
    const two = knowledgeOf({
      'site.yaml': siteText.replace('[first, second, third]', '[first, third]'),
      'documents/first.md': entryText('First', first),
      'documents/third.md': entryText('Third', third),
    });
    expect(versionPairs(two.graph)).toEqual([]);
    expect(documentComparison(two).pairs).toEqual([]);
  });
});
