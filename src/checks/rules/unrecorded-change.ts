import { locateField, parseYaml } from '../../collections/front-matter.ts';
import { splitFrontMatter } from '../../collections/read-file.ts';
import { problem } from '../../problem.ts';
import type { Rule } from '../rule.ts';

export const unrecordedChange: Rule = {
  code: 'unrecorded-change',
  description: 'A text that changed says so in `changes`, compared with a base revision.',
  check({ graph, before }) {
    if (!before) return [];
    return [...graph.entries.values()]
      .filter(({ entry: { file, data, body } }) => {
        const old = before.get(file);
        const split = old === undefined ? undefined : splitFrontMatter(file, old);
        return split !== undefined && split.body.trim() !== body.trim() && changeCount(split.frontMatter) >= data.changes.length;
      })
      .map(({ entry: { frontMatter } }) =>
        problem(
          'unrecorded-change',
          locateField(frontMatter, ['changes']),
          'The text changed, and `changes` has no new line.',
          'Add one if readers should know: `{ date: …, level: major, note: … }`; `minor` for what they need not know.',
        ),
      );
  },
  examples: [
    {
      files: { 'pages/index.md': '---\ntitle: Harbour talks\n---\nThey met for three hours.\n' },
      before: { 'pages/index.md': '---\ntitle: Harbour talks\n---\nThey met for two hours.\n' },
      problems: ['pages/index.md:2:1'],
    },
    {
      files: { 'pages/index.md': '---\ntitle: Harbour talks\n---\nThey met for three hours.\n' },
      before: { 'pages/index.md': '---\ntitle: Harbor talks\n---\nThey met for three hours.\n' },
      problems: [],
    },
  ],
};

function changeCount(frontMatter: Parameters<typeof parseYaml>[0]): number {
  const changes = parseYaml(frontMatter).value?.changes;
  return Array.isArray(changes) ? changes.length : 0;
}
