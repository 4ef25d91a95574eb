import type { Root } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Parent } from 'unist';
import { joinAlternatives, suggest } from '../collections/nearest.ts';
import { problem, type Problem } from '../problem.ts';
import { asideKinds, type Aside, type AsideKind, type ClaimEmbed } from './nodes.ts';
import type { SourceText } from './source-text.ts';

const claimForm = '`::claim{#id}`';

/**
 * Turns block directives into nodes of their own: `::claim{#hours-of-talks}` into a claim embed, `:::note` and `:::disputed` into
 * asides. Any other is a problem. Changes the tree.
 */
export function readDirectives(tree: Root, source: SourceText): Problem[] {
  const problems: Problem[] = [];
  visit(tree);
  return problems;

  function visit(parent: Parent): void {
    parent.children = parent.children.map((child) => {
      if (child.type === 'leafDirective') return readLeaf(child as LeafDirective);
      if (child.type === 'containerDirective') return readContainer(child as ContainerDirective);
      return child;
    });
    for (const child of parent.children) if ('children' in child) visit(child as Parent);
  }

  function readLeaf(node: LeafDirective): ClaimEmbed | LeafDirective {
    const id = node.attributes?.id;
    if (node.name === 'claim' && id) return { type: 'claimEmbed', target: id, position: node.position };
    report(node, `Unexpected directive \`::${node.name}\`, expected ${claimForm}.`);
    return node;
  }

  function readContainer(node: ContainerDirective): Aside | ContainerDirective {
    if (isAsideKind(node.name)) {
      return { type: 'aside', kind: node.name, children: node.children, position: node.position };
    }
    const forms = asideKinds.map((kind) => `\`:::${kind}\``);
    report(node, `Unexpected directive \`:::${node.name}\`, expected ${joinAlternatives(forms)}.`, suggest(node.name, asideKinds));
    return node;
  }

  function report(node: LeafDirective | ContainerDirective, message: string, hint?: string): void {
    problems.push(problem('unknown-directive', source.placeAt(node.position?.start.offset ?? 0), message, hint));
  }
}

function isAsideKind(name: string): name is AsideKind {
  return (asideKinds as readonly string[]).includes(name);
}
