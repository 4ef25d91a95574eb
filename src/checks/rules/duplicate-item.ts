import { locateField, type FieldPath, type YamlText } from '../../collections/front-matter.ts';
import { siteFile } from '../../collections/read-content.ts';
import { listEntries, type Graph } from '../../graph/build-graph.ts';
import { problem, type Problem } from '../../problem.ts';
import { exampleEntry } from '../example-entry.ts';
import { exampleSite } from '../example-site.ts';
import type { Rule } from '../rule.ts';

export const duplicateItem: Rule = {
  code: 'duplicate-item',
  description:
    'The ids of the points of a document, of the columns of comparisons and of the lists in site.yaml name one item each.',
  check({ graph }) {
    return [...listPoints(graph), listColumns(graph), ...listSiteLists(graph)].flatMap(findRepeated);
  },
  examples: [
    ...['1', '2'].map((second) => ({
      files: {
        'documents/harbour-plan.md': exampleEntry('documents', {
          points: `\n  - { id: "1", text: The port stays open. }\n  - { id: "${second}", text: The pier is shared. }`,
        }),
      },
      problems: second === '1' ? ['documents/harbour-plan.md:7:11'] : [],
    })),
    {
      files: {
        'documents/harbour-plan.md': exampleEntry('documents', {
          comparison: '[{ id: plan, label: First, values: {} }, { id: plan, label: Second, values: {} }]',
        }),
      },
      problems: ['documents/harbour-plan.md:5:60'],
    },
    {
      files: {
        'site.yaml': exampleSite['site.yaml'].replace(/sides: .*/, 'sides: [{ id: a, label: A }, { id: a, label: B }]'),
      },
      problems: ['site.yaml:10:36'],
    },
  ],
};

/** Something with an id of its own, within an entry or site.yaml. */
interface Item {
  id: string;
  /** What it is, for the message. */
  kind: string;
  /** What it is part of, for the message. */
  holder: string;
  yaml: YamlText;
  path: FieldPath;
}

function findRepeated(items: readonly Item[]): Problem[] {
  const firsts = new Map<string, Item>();
  return items.flatMap((item) => {
    const { id, kind, yaml, path } = item;
    const first = firsts.get(id);
    if (!first) {
      firsts.set(id, item);
      return [];
    }
    const message = `Unexpected second ${kind} with the id \`${id}\`, expected each id once.`;
    const hint = `Give one of the two another id; the first stands in \`${first.holder}\`.`;
    return [problem('duplicate-item', locateField(yaml, path), message, hint)];
  });
}

function listPoints(graph: Graph): Item[][] {
  return listEntries(graph, 'documents').map(({ key: holder, data, frontMatter: yaml }) =>
    data.points.map(({ id }, index) => ({ id, kind: 'point', holder, yaml, path: ['points', index, 'id'] })),
  );
}

/** All columns stand in one table. */
function listColumns(graph: Graph): Item[] {
  return [...listEntries(graph, 'documents'), ...listEntries(graph, 'parallels')].flatMap(
    ({ key: holder, data, frontMatter: yaml }) =>
      data.comparison.map(({ id }, index) => ({ id, kind: 'column', holder, yaml, path: ['comparison', index, 'id'] })),
  );
}

function listSiteLists({ site }: Graph): Item[][] {
  if (!site) return [];
  return (['sides', 'categories', 'topics', 'dimensions'] as const).map((list) =>
    site.data[list].map(({ id }, index) => ({
      id,
      kind: `item of \`${list}\``,
      holder: siteFile,
      yaml: site.yaml,
      path: [list, index, 'id'],
    })),
  );
}
