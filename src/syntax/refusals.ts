import type { Link, Root } from 'mdast';
import type { Node, Parent } from 'unist';
import { allowedSchemeList, isAllowedUrl } from '../collections/urls.ts';
import { problem, type Problem, type ProblemCode } from '../problem.ts';
import { shorten, type SourceText } from './source-text.ts';
import { walk } from './walk.ts';

/**
 * Reports what a body may not hold: raw HTML, footnotes, pictures within text, links with other schemes, citations in headings, claims within
 * other blocks.
 */
export function findRefusals(tree: Root, source: SourceText): Problem[] {
  const problems: Problem[] = [];
  walk(tree, (node, parent) => {
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
        walk(node, (child) => {
          if (child.type !== 'citation') return;
          report(
            'unsupported-markdown',
            'Unexpected citation in a heading, expected plain words.',
            'Cite in the text below the heading.',
            child,
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
  walk(tree, (node, parent) => {
    if (node.type !== 'link' || !isBareEmail(node, source)) return;
    const { children }: Parent = parent;
    children.splice(children.indexOf(node), 1, ...node.children);
  });
}

function isBareEmail(node: Link, source: SourceText): boolean {
  return (
    node.url.startsWith('mailto:') &&
    source.text[node.position?.start.offset ?? 0] !== '[' &&
    source.text[node.position?.start.offset ?? 0] !== '<'
  );
}
