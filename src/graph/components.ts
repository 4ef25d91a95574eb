import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { isEntryOf, type Entry } from '../collections/entry.ts';
import { collectionNames } from '../collections/ids.ts';
import { suggest } from '../collections/nearest.ts';
import { compareText, problem, type Problem } from '../problem.ts';
import { mdxComponents, textAttributes, type AttributeValues } from '../syntax/mdx.ts';
import type { Body } from '../syntax/parse-body.ts';

/** The values that attributes of components may have. */
export type ComponentValues = Readonly<Record<AttributeValues, readonly string[]>>;

export function listComponentValues(entries: readonly Entry[]): ComponentValues {
  const groups = entries.flatMap((entry) =>
    isEntryOf(entry, 'indicators') && entry.data.group ? [entry.data.group] : [],
  );
  return { collections: collectionNames, 'indicator groups': [...new Set(groups)].sort(compareText) };
}

/** Reports attributes of the components in an .mdx page that name what the content does not have. */
export function checkComponents({ tree, source }: Body, allowed: ComponentValues): Problem[] {
  const components = tree.children.filter((node): node is MdxJsxFlowElement => node.type === 'mdxJsxFlowElement');
  return components.flatMap((component) => {
    const place = source.placeAt(component.position?.start.offset ?? 0);
    return Object.entries(textAttributes(component)).flatMap(([name, value]) => {
      const attribute = mdxComponents.get(component.name ?? '')?.[name];
      const values = attribute && allowed[attribute.values];
      if (!values || values.includes(value)) return [];
      const expected =
        values.length > 0 ? `one of: ${values.join(', ')}` : `one of the ${attribute.values}, and there are none`;
      const message = `Unexpected value \`${value}\` of \`${name}\` in \`<${component.name ?? ''}>\`, expected ${expected}.`;
      return [problem('unknown-value', place, message, suggest(value, values))];
    });
  });
}
