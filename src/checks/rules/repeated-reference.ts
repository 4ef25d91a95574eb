import type { Entry } from '../../collections/entry.ts';
import { locateField, type FieldPath } from '../../collections/front-matter.ts';
import { collections } from '../../collections/index.ts';
import { fieldName, resolveFields } from '../../graph/relations.ts';
import type { Resolver } from '../../graph/resolver.ts';
import { problem, type Problem } from '../../problem.ts';
import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const repeatedReference: Rule = {
  code: 'repeated-reference',
  description: 'A list in front matter names each entry once, and no entry names itself.',
  check({ graph }) {
    return [...graph.entries.values()].flatMap(({ entry }) => findRepeated(entry, graph.resolver));
  },
  examples: [
    {
      files: {
        'people/ada-berg.md': exampleEntry('people', { formerIds: '[berg]' }),
        'events/harbour-talks.md': exampleEntry('events', { people: '[ada-berg, { person: berg, role: Speaker }]' }),
      },
      problems: ['events/harbour-talks.md:6:30'],
    },
    {
      files: { 'documents/harbour-plan.md': exampleEntry('documents', { supersedes: '[harbour-plan]' }) },
      problems: ['documents/harbour-plan.md:5:14'],
    },
    {
      // One source in two lists.
      files: {
        'documents/harbour-plan.md': exampleEntry('documents', {
          sources: '[gazette]',
          points: '[{ id: "1", text: The port stays open., sources: [gazette] }]',
        }),
      },
      problems: [],
    },
  ],
};

function findRepeated(entry: Entry, resolver: Resolver): Problem[] {
  const seen = new Set<string>();
  return resolveFields(collections[entry.collection].schema, entry.data, resolver).flatMap(
    ({ path, value, resolution }): Problem[] => {
      if (resolution.kind !== 'found') return [];
      const report = (message: string, hint: string) => [
        problem('repeated-reference', locateField(entry.frontMatter, path), message, hint),
      ];
      const named = `\`${value}\` in \`${fieldName(path)}\``;
      if (resolution.key === entry.key) {
        return report(`Unexpected reference ${named}: that is this entry itself.`, 'Name another entry, or none.');
      }
      const list = listOf(path);
      if (list === undefined) return [];
      const item = `${list} ${resolution.key}`;
      if (seen.has(item)) {
        return report(`Unexpected second ${named}, expected each entry once.`, 'Take one of the two away.');
      }
      seen.add(item);
      return [];
    },
  );
}

/** The list of which a reference is an item; `undefined` if it is only a part of one: two quotations can have one speaker. */
function listOf(path: FieldPath): string | undefined {
  // Who took part is an id, or an id with more about it.
  const item = fieldName(path) === 'people.person' ? path.slice(0, -1) : path;
  return typeof item.at(-1) === 'number' ? item.slice(0, -1).join('.') : undefined;
}
