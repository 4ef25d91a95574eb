import type { Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { EntityLink } from '../../syntax/nodes.ts';
import { problem } from '../../problem.ts';
import { findNodes } from '../bodies.ts';
import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const vagueLinkText: Rule = {
  code: 'vague-link-text',
  description: 'The words of a link say where it leads.',
  check({ graph, words }) {
    return findNodes<Link | EntityLink>(graph, 'link', 'entityLink').flatMap(({ node, place }) => {
      const text = node.type === 'link' ? toString(node) : (node.label ?? '');
      if (!words.checks.vagueLinkTexts.includes(text.trim().toLowerCase())) return [];
      return [
        problem(
          'vague-link-text',
          place,
          `Unexpected link text \`${text}\`, expected words that say where it leads.`,
          'Put the link on the words that name it.',
        ),
      ];
    });
  },
  examples: [
    {
      files: { 'pages/method.md': exampleEntry('pages', {}, 'The people are [here](/people/).') },
      problems: ['pages/method.md:4:16'],
    },
    {
      files: { 'pages/method.md': exampleEntry('pages', {}, 'See [the people](/people/).') },
      problems: [],
    },
  ],
};
