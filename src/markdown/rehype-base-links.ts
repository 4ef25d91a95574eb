import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Puts the base path before links within the site: `/timeline/` → `/sub/timeline/`. Entity links have it already. */
export function rehypeBaseLinks({ base }: { base: string }) {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      const { href } = properties;
      if (tagName === 'a' && typeof href === 'string' && href.startsWith('/') && !href.startsWith(base)) {
        properties.href = base + href.slice(1);
      }
    });
  };
}
