import type { Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { problem } from '../../problem.ts';
import { findTextBlocks } from '../citation-coverage.ts';
import type { Rule } from '../rule.ts';

export const uncitedParagraph: Rule = {
  code: 'uncited-paragraph',
  description: 'Every paragraph and list item about the subject cites a source.',
  check({ graph }) {
    return findTextBlocks(graph)
      .filter(({ cited }) => !cited)
      .map(({ node, place }) =>
        problem(
          'uncited-paragraph',
          place,
          `Unexpected paragraph without a citation: “${shorten(node)}”`,
          'Cite what it rests on with `[@source]` before the full stop.',
        ),
      );
  },
  examples: [
    {
      files: {
        'events/launch.md':
          '---\ntitle: Launch\nsummary: The talks began.\ndate: 2031-05-04\ncategory: talks\n---\nThey met [@gazette].\n\nThey parted.\n',
      },
      problems: ['events/launch.md:9:1'],
    },
    {
      files: {
        'events/launch.md':
          '---\ntitle: Launch\nsummary: The talks began.\ndate: 2031-05-04\ncategory: talks\n---\nThey agreed on two things:\n\n- the port [@gazette]\n- the pier\n',
      },
      problems: ['events/launch.md:10:3'],
    },
  ],
};

function shorten(node: Paragraph): string {
  const text = toString(node);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
