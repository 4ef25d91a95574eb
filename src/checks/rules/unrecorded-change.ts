import { locateField, parseYaml } from '../../collections/front-matter.ts';
import { splitFrontMatter } from '../../collections/read-file.ts';
import { problem } from '../../problem.ts';
import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const unrecordedChange: Rule = {
  code: 'unrecorded-change',
  description: 'A text that changed says so in `changes`, compared with a base revision.',
  check({ content, graph, before }) {
    if (!before) return [];
    return [...graph.entries.values()]
      .filter(({ entry: { key, file, data, body } }) => {
        const old = before.get(file);
        const split = old === undefined ? undefined : splitFrontMatter(file, old);
        return (
          split !== undefined &&
          !content.invalid.has(key) &&
          split.body.trim() !== body.trim() &&
          changeCount(split.frontMatter) >= data.changes.length
        );
      })
      .map(({ entry: { frontMatter } }) =>
        problem(
          'unrecorded-change',
          locateField(frontMatter, ['changes']),
          'Unexpected change of the text without a new line in `changes`.',
          'Add one if readers should know: `{ date: …, level: major, note: … }`; `minor` for what they need not know.',
        ),
      );
  },
  examples: [
    {
      before: { 'pages/method.md': exampleEntry('pages', {}, 'We cite one source.') },
      files: { 'pages/method.md': exampleEntry('pages', {}, 'We cite two sources.') },
      problems: ['pages/method.md:2:1'],
    },
    {
      before: { 'pages/method.md': exampleEntry('pages', {}, 'We cite one source.') },
      files: {
        'pages/method.md': exampleEntry(
          'pages',
          { changes: '[{ date: 2031-06-01, level: major, note: We cite more. }]' },
          'We cite two sources.',
        ),
      },
      problems: [],
    },
    {
      before: { 'pages/method.md': exampleEntry('pages', {}, 'We cite one source.') },
      files: { 'pages/method.md': exampleEntry('pages', { changes: 'We cite more.' }, 'We cite two sources.') },
      problems: [],
      alsoFinds: ['invalid-type'],
    },
    {
      before: { 'pages/method.md': exampleEntry('pages', { title: 'Our work' }, 'We cite one source.') },
      files: { 'pages/method.md': exampleEntry('pages', {}, 'We cite one source.') },
      problems: [],
    },
  ],
};

function changeCount(frontMatter: Parameters<typeof parseYaml>[0]): number {
  const changes = parseYaml(frontMatter).value?.changes;
  return Array.isArray(changes) ? changes.length : 0;
}
