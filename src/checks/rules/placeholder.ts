import type { Entry } from '../../collections/entry.ts';
import { locateField } from '../../collections/front-matter.ts';
import { collections } from '../../collections/index.ts';
import { listLineComments } from '../../collections/line-comments.ts';
import { isPlaceholderComment, placeholderText } from '../../collections/placeholder.ts';
import { describeField, findTexts } from '../../collections/schema-walk.ts';
import type { GraphEntry } from '../../graph/build-graph.ts';
import { fieldName } from '../../graph/relations.ts';
import { problem, type Problem } from '../../problem.ts';
import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const placeholder: Rule = {
  code: 'placeholder',
  description: 'What `npm run new` wrote for the time being has been replaced.',
  check({ graph }) {
    return [...graph.entries.values()].flatMap((entry) => [...findInFields(entry.entry), ...findInBody(entry)]);
  },
  examples: [
    {
      files: { 'pages/method.md': exampleEntry('pages', { summary: placeholderText }, placeholderText) },
      problems: ['pages/method.md:3:10', 'pages/method.md:5:1'],
    },
    {
      files: {
        'events/harbour-talks.md': exampleEntry('events', {
          summary: `${placeholderText} # ${describeField(collections.events.schema, ['summary'])}`,
          category: 'talks # One of: talks, votes.',
        }),
      },
      problems: ['events/harbour-talks.md:3:10', 'events/harbour-talks.md:5:11'],
    },
    {
      files: { 'pages/method.md': exampleEntry('pages', {}, 'The verdict is yet to be written.') },
      problems: [],
    },
  ],
};

function findInFields({ collection, data, frontMatter }: Entry): Problem[] {
  const { schema } = collections[collection];
  const commented = listLineComments(frontMatter)
    .filter(({ path, text }) => isPlaceholderComment(text, describeField(schema, path)))
    .map(({ path }) => path);
  const written = findTexts(schema, data)
    .filter(({ value }) => value === placeholderText)
    .map(({ path }) => path);
  const fields = new Map([...commented, ...written].map((path) => [path.join('.'), path]));
  return [...fields.values()].map((path) =>
    problem(
      'placeholder',
      locateField(frontMatter, path),
      `Unexpected placeholder in \`${fieldName(path)}\`, expected what belongs there.`,
      'Write it, and delete the comment behind it, if there is one.',
    ),
  );
}

function findInBody({ body: { source } }: GraphEntry): Problem[] {
  return [...source.text.matchAll(/^.+$/gm)]
    .filter(([line]) => line.trim() === placeholderText)
    .map(({ index }) =>
      problem(
        'placeholder',
        source.placeAt(index),
        'Unexpected placeholder, expected the text.',
        'Write it, or delete the line.',
      ),
    );
}
