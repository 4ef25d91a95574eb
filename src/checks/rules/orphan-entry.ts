import { definitionOf } from '../../collections/index.ts';
import { problem } from '../../problem.ts';
import type { Rule } from '../rule.ts';

export const orphanEntry: Rule = {
  code: 'orphan-entry',
  description: 'An entry about the subject is reached from another entry.',
  check({ graph }) {
    return [...graph.entries.values()]
      .filter(({ entry }) => definitionOf(entry.collection).cited)
      .filter(({ entry: { key } }) => !graph.mentionsTo.has(key) && !graph.relationsTo.get(key)?.some(({ from }) => from !== key))
      .map(({ entry: { file, key } }) =>
        problem(
          'orphan-entry',
          { file, line: 1, column: 1 },
          `Unexpected entry that no other entry names: \`${key}\`.`,
          'Name it where it belongs, with `[[id]]` or in the front matter of another entry.',
        ),
      );
  },
  examples: [
    {
      files: { 'people/bo-lund.md': '---\ntitle: Bo Lund\nsummary: He was not there.\n---\n' },
      problems: ['people/bo-lund.md:1:1'],
    },
  ],
};
