import type { Code, Text } from 'mdast';
import type { Graph, GraphEntry } from '../../graph/build-graph.ts';
import { problem, type Problem } from '../../problem.ts';
import { findNodesIn, type FoundNode } from '../bodies.ts';
import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';
import { slips, type Description } from '../slips.ts';

export const brokenNotation: Rule = {
  code: 'broken-notation',
  description:
    'Links, citations, asides, bold words and blocks of code are whole: nothing of their signs is left in the text.',
  check({ graph }) {
    return [...graph.entries.values()].flatMap((entry) => [
      ...slipsIn(entry, graph),
      ...findNodesIn<Code>(entry, ['code']).flatMap(unclosedCode),
    ]);
  },
  examples: [
    {
      files: { 'pages/method.md': exampleEntry('pages', {}, 'See [[ada-berg|*Berg*]] [@].\n\n:::note\nNever closed.') },
      problems: ['pages/method.md:4:5', 'pages/method.md:4:25', 'pages/method.md:6:1'],
    },
    {
      files: {
        'pages/method.md': exampleEntry(
          'pages',
          {},
          'Seen (@gazette) by [ada-berg].[^1] The [plan][1] is [here] (/documents/) and [there](/a b/), **at last.',
        ),
      },
      problems: [7, 20, 31, 40, 58, 84, 94].map((column) => `pages/method.md:4:${column}`),
    },
    {
      files: { 'pages/method.md': exampleEntry('pages', {}, 'As in:\n\n```\nan example') },
      problems: ['pages/method.md:6:1'],
    },
    {
      files: {
        'pages/method.md': exampleEntry(
          'pages',
          {},
          `Write to ada@gazette.example or @somebody [sic] \\[ada-berg], \\**with signs\\** [1] (2031).
See [the plan][plan].

[plan]: /documents/harbour-plan/

> \`\`\`
> an [ada-berg]
> \`\`\``,
        ),
      },
      problems: [],
    },
  ],
};

function slipsIn(entry: GraphEntry, graph: Graph): Problem[] {
  const { source } = entry.body;
  // Pieces of text can overlap where notation was not understood; a slip counts once.
  const found = new Map<number, Description>();
  for (const { node, text } of findNodesIn<Text>(entry, ['text'])) {
    const start = node.position?.start.offset ?? 0;
    // What follows may be read as something else: an address within round brackets is a link by itself.
    const context = text + source.text.slice(start + text.length, start + text.length + 'https:'.length);
    for (const { pattern, describe } of slips) {
      for (const match of context.matchAll(pattern)) {
        const description = match.index < text.length ? describe(match, graph) : undefined;
        if (description) found.set(start + match.index, description);
      }
    }
  }
  return [...found].map(([offset, description]) => problem('broken-notation', source.placeAt(offset), ...description));
}

/** A block of code without an end takes all that follows with it. */
function unclosedCode({ text, place }: FoundNode<Code>): Problem[] {
  const [, fence] = /^(`{3,}|~{3,})/.exec(text) ?? [];
  if (!fence) return [];
  const last = text.slice(text.lastIndexOf('\n') + 1).replace(/^[\s>]*/, '');
  if (text.includes('\n') && last.startsWith(fence)) return [];
  return [
    problem(
      'broken-notation',
      place,
      'Unexpected block of code without an end, expected the signs of its beginning alone on a line.',
      'Without it, all that follows is part of the block.',
    ),
  ];
}
