import { collections } from '../../collections/index.ts';
import { listLineComments } from '../../collections/line-comments.ts';
import { isPlaceholderComment } from '../../collections/placeholder.ts';
import { describeField, isTextField } from '../../collections/schema-walk.ts';
import { siteSchema } from '../../collections/site.ts';
import { problem } from '../../problem.ts';
import { fieldName } from '../../graph/relations.ts';
import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const lostText: Rule = {
  code: 'lost-text',
  description: 'A text in front matter goes on to the end of its line: to YAML, what stands behind ` #` is a comment.',
  check({ content, graph }) {
    const { site } = content;
    const files = [
      ...[...graph.entries.values()].map(({ entry: { collection, frontMatter } }) => ({
        schema: collections[collection].schema,
        yaml: frontMatter,
      })),
      ...(site ? [{ schema: siteSchema, yaml: site.yaml }] : []),
    ];
    return files.flatMap(({ schema, yaml }) =>
      listLineComments(yaml)
        .filter(
          ({ path, text }) => isTextField(schema, path) && !isPlaceholderComment(text, describeField(schema, path)),
        )
        .map(({ path, text, place }) =>
          problem(
            'lost-text',
            place,
            `Unexpected comment \`# ${text}\` behind the text of \`${fieldName(path)}\`, which readers do not see.`,
            'If it belongs to the text, put the whole text in double quotes; else put it on a line of its own.',
          ),
        ),
    );
  },
  examples: [
    {
      files: { 'events/harbour-talks.md': exampleEntry('events', { title: 'Harbour talks # 2' }) },
      problems: ['events/harbour-talks.md:2:22'],
    },
    {
      files: { 'people/ada-berg.md': exampleEntry('people', { aliases: '\n  - Berg\n  - Pilot # 2\n  - Ada' }) },
      problems: ['people/ada-berg.md:6:11'],
    },
    {
      files: {
        'events/harbour-talks.md': exampleEntry('events', {
          title: '"Harbour talks # 2"',
          summary: 'They met in room#2.\n# By the protocol.',
          date: '2031-05-04 # by the protocol',
          category: 'talks # and a meal',
        }),
      },
      problems: [],
    },
  ],
};
