import type { Paragraph, Root } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Parent } from 'unist';
import { joinAlternatives, suggest } from '../collections/nearest.ts';
import { problem, type Problem } from '../problem.ts';
import { asideKinds, type Aside, type AsideKind, type ClaimEmbed } from './nodes.ts';
import { shorten, type SourceText } from './source-text.ts';

const names = ['claim', ...asideKinds];
const forms = joinAlternatives(['`::claim{#id}`', ...asideKinds.map((kind) => `\`:::${kind}\``)]);

/**
 * Turns block directives into nodes of their own: `::claim{#hours-of-talks}` into a claim embed, `:::note` and `:::disputed` into
 * asides. Any other is a problem, and so is one that is not closed or not alone on its line. Changes the tree.
 */
export function readDirectives(tree: Root, source: SourceText): Problem[] {
  const problems: Problem[] = [];
  visit(tree);
  return problems;

  function visit(parent: Parent): void {
    parent.children = parent.children.map((child) => {
      if (child.type === 'leafDirective') return readLeaf(child as LeafDirective);
      if (child.type === 'containerDirective') return readContainer(child as ContainerDirective);
      if (child.type === 'paragraph') checkParagraph(child as Paragraph);
      return child;
    });
    for (const child of parent.children) if ('children' in child) visit(child as Parent);
  }

  function readLeaf(node: LeafDirective): ClaimEmbed | LeafDirective {
    const { id, ...others } = node.attributes ?? {};
    if (node.name === 'claim' && id && node.children.length === 0 && Object.keys(others).length === 0) {
      return { type: 'claimEmbed', target: id, position: node.position };
    }
    reportForm(startOf(node), node.name);
    return node;
  }

  function readContainer(node: ContainerDirective): Aside | ContainerDirective {
    const { name, children, position } = node;
    const isBare = Object.keys(node.attributes ?? {}).length === 0 && !isLabel(children[0]);
    if (!isAsideKind(name) || !isBare) {
      reportForm(startOf(node), name);
      return node;
    }
    if (!isClosed(node, source.text)) {
      problems.push(
        problem(
          'broken-notation',
          source.placeAt(startOf(node)),
          `Unexpected end of \`:::${name}\`, expected a line \`:::\` that closes it.`,
          'Without it all that follows stands in the aside.',
        ),
      );
    }
    return { type: 'aside', kind: name, children, position };
  }

  // What looks like a directive and is none would be shown as it is: `::: note`, `::claim{#id} and more`.
  function checkParagraph(node: Paragraph): void {
    const start = startOf(node);
    const match = /^[ \t>]*(?=::)/m.exec(source.text.slice(start, node.position?.end.offset));
    if (match) reportForm(start + match.index + match[0].length);
  }

  function reportForm(offset: number, name = ''): void {
    const found = shorten(source.text.slice(offset));
    const hint = names.includes(name) ? undefined : suggest(name, names);
    problems.push(
      problem(
        'unknown-directive',
        source.placeAt(offset),
        `Unexpected \`${found}\`, expected ${forms}, alone on a line.`,
        hint,
      ),
    );
  }
}

function isAsideKind(name: string): name is AsideKind {
  return (asideKinds as readonly string[]).includes(name);
}

/** The `[words]` after the name of a directive, which become its first child. */
function isLabel(node: ContainerDirective['children'][number] | undefined): boolean {
  return node?.type === 'paragraph' && Boolean(node.data?.directiveLabel);
}

function isClosed({ position }: ContainerDirective, text: string): boolean {
  const lines = text.slice(position?.start.offset, position?.end.offset).trimEnd().split('\n');
  return lines.length > 1 && /^[\s>]*:{3,}$/.test(lines.at(-1)!.trimEnd());
}

function startOf(node: Paragraph | LeafDirective | ContainerDirective): number {
  return node.position?.start.offset ?? 0;
}
