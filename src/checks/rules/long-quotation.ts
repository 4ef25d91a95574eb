import { locateField } from '../../collections/front-matter.ts';
import { listEntries } from '../../graph/build-graph.ts';
import { problem, type Problem } from '../../problem.ts';
import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

const limit = 20;

export const longQuotation: Rule = {
  code: 'long-quotation',
  description: `A quotation has at most ${limit} words.`,
  check({ graph }) {
    return listEntries(graph, 'events').flatMap(({ data, frontMatter }) =>
      data.quotes.flatMap(({ text }, index): Problem[] => {
        const count = text.split(/\s+/).length;
        if (count <= limit) return [];
        const place = locateField(frontMatter, ['quotes', index, 'text']);
        return [
          problem(
            'long-quotation',
            place,
            `Unexpected length of a quotation: ${count} words, expected at most ${limit}.`,
            'Quote less, and say the rest in your own words.',
          ),
        ];
      }),
    );
  },
  examples: [
    'Not one ship shall leave this quay before every pilot, clerk and porter has been heard and paid in full today',
    'Not one ship shall leave this quay before every pilot, clerk and porter has been heard and paid in full',
  ].map((text, index) => ({
    files: {
      'events/harbour-talks.md': exampleEntry('events', {
        quotes: `\n  - speaker: ada-berg\n    text: ${text}`,
      }),
    },
    problems: index === 0 ? ['events/harbour-talks.md:8:11'] : [],
  })),
};
