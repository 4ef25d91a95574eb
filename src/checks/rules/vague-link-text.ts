import type { Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { EntityLink } from '../../syntax/nodes.ts';
import { problem } from '../../problem.ts';
import { findNodes } from '../bodies.ts';
import type { Rule } from '../rule.ts';

export const vagueLinkText: Rule = {
  code: 'vague-link-text',
  description: 'The words of a link say where it leads.',
  check({ graph, words }) {
    return findNodes<Link | EntityLink>(graph, 'link', 'entityLink').flatMap(({ node, place }) => {
      const text = node.type === 'link' ? toString(node) : (node.label ?? '');
      if (!words.checks.vagueLinkTexts.includes(text.trim().toLowerCase())) return [];
      return [
        problem('vague-link-text', place, `Unexpected words of a link, \`${text}\`, expected words that say where it leads.`),
      ];
    });
  },
  examples: [
    {
      files: { 'pages/index.md': '---\ntitle: Harbour talks\n---\nRead about Ada Berg [here](/people/).\n' },
      problems: ['pages/index.md:4:21'],
    },
  ],
};
