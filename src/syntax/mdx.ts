import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { suggest } from '../collections/nearest.ts';
import { problem, type Problem } from '../problem.ts';
import type { SourceText } from './source-text.ts';
import { walk } from './walk.ts';

/** What the value of an attribute must be: the name of a collection, or a group that some indicator has. */
export type AttributeValues = 'collections' | 'indicator groups';

export interface MdxAttribute {
  values: AttributeValues;
  required: boolean;
}

/** The components that an .mdx page may use, with the attributes of each. */
export const mdxComponents: ReadonlyMap<string, Readonly<Record<string, MdxAttribute>>> = new Map<
  string,
  Readonly<Record<string, MdxAttribute>>
>([
  ['Indicators', { group: { values: 'indicator groups', required: false } }],
  ['Report', {}],
  ['EntryList', { collection: { values: 'collections', required: true } }],
]);

/**
 * Reports what an .mdx page may not hold: imports, exports, expressions, components outside the list, attributes that are not
 * text. A tree without problems can run no code of the author.
 */
export function findMdxRefusals(tree: Root, source: SourceText): Problem[] {
  const problems: Problem[] = [];
  const report = (offset: number | undefined, message: string, hint?: string) => {
    problems.push(problem('forbidden-component', source.placeAt(offset ?? 0), message, hint));
  };
  walk(tree, (node, parent) => {
    const offset = node.position?.start.offset;
    switch (node.type as string) {
      case 'mdxjsEsm':
        report(
          offset,
          'Unexpected import or export, expected text and components of the list.',
          'Components need no import.',
        );
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        report(offset, 'Unexpected expression in braces, expected text.', 'Write `\\{` if you mean the sign itself.');
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        checkElement(node as unknown as MdxElement, parent === tree, report);
    }
  });
  return problems;
}

type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;
type Report = (offset: number | undefined, message: string, hint?: string) => void;

function checkElement({ name, attributes, children, position }: MdxElement, alone: boolean, report: Report): void {
  const offset = position?.start.offset;
  const list = [...mdxComponents.keys()];
  const known = name && mdxComponents.get(name);
  if (!known) {
    report(
      offset,
      `Unexpected component \`<${name ?? ''}>\`, expected one of: ${list.join(', ')}.`,
      suggest(name ?? '', list),
    );
    return;
  }
  if (!alone)
    report(
      offset,
      `Unexpected \`<${name}>\` within other text, expected it on a line of its own, between blank lines.`,
    );
  if (children.length > 0) report(offset, `Unexpected content in \`<${name}>\`, expected \`<${name} />\`.`);
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      report(offset, `Unexpected expression in an attribute of \`<${name}>\`, expected text in quotes.`);
    } else if (!Object.hasOwn(known, attribute.name)) {
      const names = Object.keys(known);
      report(
        offset,
        `Unexpected attribute \`${attribute.name}\` of \`<${name}>\`, expected one of: ${names.join(', ')}.`,
        suggest(attribute.name, names),
      );
    }
  }
  for (const [attribute, { required }] of Object.entries(known)) {
    if (required && !attributes.some((given) => given.type === 'mdxJsxAttribute' && given.name === attribute)) {
      report(offset, `Missing attribute \`${attribute}\` of \`<${name}>\`.`, `Write \`<${name} ${attribute}="…" />\`.`);
    }
  }
}

/** The attributes of a component that are text, by name. */
export function textAttributes({ attributes }: MdxElement): Record<string, string> {
  const named = attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value] as const]
      : [],
  );
  return Object.fromEntries(named);
}
