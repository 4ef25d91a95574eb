import type { Link, Root } from 'mdast';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { allowedSchemeList, isAllowedUrl } from '../collections/urls.ts';
import { problem, type Problem, type ProblemCode } from '../problem.ts';
import { shorten, type SourceText } from './source-text.ts';

/**
 * Reports what a body may not hold: raw HTML, footnotes, pictures within text, links with other schemes, citations in headings, claims within
 * other blocks.
 */
export function findRefusals(tree: Root, source: SourceText): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node, _index, parent) => {
    const report = (code: ProblemCode, message: string, hint: string, at: Node = node) => {
      problems.push(problem(code, source.placeAt(at.position?.start.offset ?? 0), message, hint));
    };
    switch (node.type) {
      case 'html':
        report(
          'raw-html',
          `Unexpected HTML \`${shorten(node.value)}\`, expected Markdown.`,
          'Write it in Markdown, or put it between backticks to show it.',
        );
        break;
      case 'footnoteReference':
      case 'footnoteDefinition':
        report(
          'unsupported-markdown',
          'Unexpected footnote, expected a citation.',
          'Cite a source with `[@source]`; a side remark goes into `:::note`.',
        );
        break;
      case 'image':
      case 'imageReference':
        report(
          'unsupported-markdown',
          'Unexpected picture, expected it at the start of a paragraph, as `![What it shows](../images/quay.jpg)`.',
          'What follows in the paragraph is its caption. The caption takes the place of a title in quotes.',
        );
        break;
      case 'heading':
        visit(node, 'citation', (citation) => {
          report(
            'unsupported-markdown',
            'Unexpected citation in a heading, expected plain words.',
            'Cite in the text below the heading.',
            citation,
          );
        });
        break;
      case 'claimEmbed':
        if (parent !== tree) {
          report(
            'unsupported-markdown',
            'Unexpected claim within a list, quotation or aside, expected it between paragraphs.',
            'Move it out of the list, quotation or aside.',
          );
        }
        break;
      case 'link':
      case 'definition':
        if (!isAllowedUrl(node.url)) {
          report(
            'forbidden-link',
            `Unexpected address \`${shorten(node.url)}\`, expected a whole address or a path such as \`/timeline/\`.`,
            `These schemes are allowed: ${allowedSchemeList}.`,
          );
        }
    }
  });
  return problems;
}

/** Gives e-mail addresses that GFM links by itself back as text. Changes the tree. */
export function unlinkBareEmail(tree: Root, source: SourceText): void {
  visit(tree, 'link', (node, index, parent) => {
    if (!parent || index === undefined || !isBareEmail(node, source)) return;
    parent.children.splice(index, 1, ...node.children);
  });
}

function isBareEmail(node: Link, source: SourceText): boolean {
  return (
    node.url.startsWith('mailto:') &&
    source.text[node.position?.start.offset ?? 0] !== '[' &&
    source.text[node.position?.start.offset ?? 0] !== '<'
  );
}
