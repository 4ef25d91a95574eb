import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

declare module 'hast' {
  interface ElementData {
    /** Whether the address has the base path already. */
    hasBase?: boolean;
  }
}

/** Puts the base path before the links that authors write to places of the site: `/timeline/` → `/sub/timeline/`. */
export function rehypeBaseLinks({ base }: { base: string }) {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties, data }) => {
      const { href } = properties;
      if (tagName === 'a' && typeof href === 'string' && href.startsWith('/') && !data?.hasBase) {
        properties.href = base + href.slice(1);
      }
    });
  };
}
