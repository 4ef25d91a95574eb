import { problem } from '../../problem.ts';
import { shorten } from '../../syntax/source-text.ts';
import { findTextBlocks } from '../citation-coverage.ts';
import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const uncitedParagraph: Rule = {
  code: 'uncited-paragraph',
  description: 'Every paragraph and list item about the subject cites a source.',
  check({ graph }) {
    return findTextBlocks(graph)
      .filter(({ cited }) => !cited)
      .map(({ text, place }) =>
        problem(
          'uncited-paragraph',
          place,
          `Unexpected paragraph without a citation: “${shorten(text)}”`,
          'Cite what it rests on with `[@source]` before the full stop.',
        ),
      );
  },
  examples: [
    {
      files: { 'events/harbour-talks.md': exampleEntry('events', {}, 'They met [@gazette].\n\nThey parted.') },
      problems: ['events/harbour-talks.md:9:1'],
    },
    {
      files: {
        'events/harbour-talks.md': exampleEntry(
          'events',
          {},
          'They agreed on two things:\n\n- the port [@gazette]\n- the pier',
        ),
      },
      problems: ['events/harbour-talks.md:10:3'],
    },
    { files: { 'events/harbour-talks.md': exampleEntry('events', {}, 'They met [@gazette].') }, problems: [] },
  ],
};
