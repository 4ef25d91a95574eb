import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { suggest } from '../collections/nearest.ts';
import { problem, type Problem } from '../problem.ts';
import type { SourceText } from './source-text.ts';

/** The components that an .mdx page may use, with the attributes of each. */
export const mdxComponents: Readonly<Record<string, readonly string[]>> = {
  Indicators: ['group'],
  EntryList: ['collection'],
};

/**
 * Reports what an .mdx page may not hold: imports, exports, expressions, components outside the list, attributes that are not
 * text. A tree without problems can run no code of the author.
 */
export function findMdxRefusals(tree: Root, source: SourceText): Problem[] {
  const problems: Problem[] = [];
  const report = (offset: number | undefined, message: string, hint?: string) => {
    problems.push(problem('forbidden-component', source.placeAt(offset ?? 0), message, hint));
  };
  visit(tree, (node) => {
    const offset = node.position?.start.offset;
    switch (node.type as string) {
      case 'mdxjsEsm':
        report(offset, 'Unexpected import or export, expected text and components of the list.', 'Components need no import.');
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        report(offset, 'Unexpected expression in braces, expected text.', 'Write `\\{` if you mean the sign itself.');
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        checkElement(node as unknown as MdxJsxFlowElement | MdxJsxTextElement, report);
    }
  });
  return problems;
}

function checkElement(
  { name, attributes, children, position }: MdxJsxFlowElement | MdxJsxTextElement,
  report: (offset: number | undefined, message: string, hint?: string) => void,
): void {
  const offset = position?.start.offset;
  const known = name ? mdxComponents[name] : undefined;
  const list = Object.keys(mdxComponents);
  if (!name || !known) {
    report(offset, `Unexpected component \`<${name ?? ''}>\`, expected one of: ${list.join(', ')}.`, suggest(name ?? '', list));
    return;
  }
  if (children.length > 0) report(offset, `Unexpected content in \`<${name}>\`, expected \`<${name} />\`.`);
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      report(offset, `Unexpected expression in an attribute of \`<${name}>\`, expected text in quotes.`);
    } else if (!known.includes(attribute.name)) {
      report(offset, `Unexpected attribute \`${attribute.name}\` of \`<${name}>\`, expected one of: ${known.join(', ')}.`, suggest(attribute.name, known));
    }
  }
}
