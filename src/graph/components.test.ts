import { describe, expect, test } from 'vitest';
import { contentOf, entryText } from '../../tests/content-of.ts';
import { formatProblem } from '../problem.ts';
import { buildGraph } from './build-graph.ts';

const figure = entryText('Ships', 'value: 12\ndisplay: "12"\nasOf: 2031-05-04\ngroup: port');

function problemsOf(body: string, files: Record<string, string> = { 'indicators/ships.md': figure }): string[] {
  const { problems } = buildGraph(contentOf({ ...files, 'pages/tour.mdx': `---\ntitle: Tour\n---\n${body}` }));
  return problems.map(formatProblem);
}

describe('components of a page', () => {
  test.each(['<Indicators group="port" />', '<Indicators />', '<EntryList collection="people" />'])(
    '%s is right',
    (body) => {
      expect(problemsOf(body)).toEqual([]);
    },
  );

  test('a group that no indicator has is a problem, with the place of the component', () => {
    expect(problemsOf('As follows:\n\n<Indicators group="prot" />')).toEqual([
      'content/pages/tour.mdx:6:1  error  unknown-value\n' +
        '  Unexpected value `prot` of `group` in `<Indicators>`, expected one of: port.\n' +
        '  Did you mean `port`?',
    ]);
  });

  test('without indicators there are no groups', () => {
    expect(problemsOf('<Indicators group="port" />', {})).toEqual([
      'content/pages/tour.mdx:4:1  error  unknown-value\n' +
        '  Unexpected value `port` of `group` in `<Indicators>`, expected one of the indicator groups, and there are none.',
    ]);
  });

  test('a collection that is not of the contract is a problem', () => {
    expect(problemsOf('<EntryList collection="persons" />')[0]).toContain('expected one of: events, people,');
  });
});
